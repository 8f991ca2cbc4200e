package org.lodestar.processes.tasks.internal;

import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.inbox.Inbox;
import org.lodestar.processes.assignment.Assigned;
import org.lodestar.processes.assignment.Assignment;
import org.lodestar.processes.diagrams.Repetition;
import org.lodestar.processes.diagrams.StepSettings;
import org.lodestar.processes.diagrams.Tag;
import org.lodestar.processes.engine.DistrictEngine;
import org.lodestar.processes.known.CaseFacts;
import org.lodestar.processes.pathways.PathwayBundle;
import org.lodestar.processes.pathways.Pathways;
import org.springframework.stereotype.Component;

/** Reads a work item back from the engine's task and the diagram of its version. */
@Component
public class TaskReader {

    private final CaseFacts.Source cases;
    private final Pathways pathways;
    private final Assignment assignment;
    private final WorkItemMaker maker;
    private final Inbox inbox;
    private final DistrictEngine engine;

    TaskReader(
            CaseFacts.Source cases,
            Pathways pathways,
            Assignment assignment,
            WorkItemMaker maker,
            Inbox inbox,
            DistrictEngine engine) {
        this.cases = cases;
        this.pathways = pathways;
        this.assignment = assignment;
        this.maker = maker;
        this.inbox = inbox;
        this.engine = engine;
    }

    public void open(Task task) {
        CaseFacts facts = cases.require(referral(task));
        Tag root = pathways.version(facts.pathwayKey(), facts.pathwayVersion())
                .map(PathwayBundle::diagram)
                .orElseThrow(() -> new Refused("Version " + facts.pathwayVersion() + " of " + facts.pathwayKey()
                        + " is not here, so its steps cannot be read."))
                .root();
        StepSettings step = root.all()
                .filter(tag -> task.getTaskDefinitionKey().equals(tag.id()))
                .findFirst()
                .map(StepSettings::of)
                .orElseThrow();
        Repetition repetition = Repetition.ofSteps(root).get(step.key());
        Date due = task.getDueDate();
        maker.open(
                facts,
                step,
                repetition,
                entry(task, repetition),
                assigned(task, step, facts),
                new WorkItemMaker.Moment(task.getId(), task.getPriority(), due == null ? null : due.toInstant()));
        escalated(task);
    }

    private Assigned assigned(Task task, StepSettings step, CaseFacts facts) {
        Assigned team = assignment.of(step.role(), "", facts);
        UUID person = task.getAssignee() == null ? null : UUID.fromString(task.getAssignee());
        return new Assigned(team.school(), step.role().isBlank() ? null : team.role(), person, team.alsoRole());
    }

    private void escalated(Task task) {
        engine.call(services -> services.getTaskService().getIdentityLinksForTask(task.getId())).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .forEach(role -> inbox.alsoFor(task.getId(), role));
    }

    private @Nullable Object entry(Task task, @Nullable Repetition repetition) {
        if (repetition == null) return null;
        return engine.call(services -> services.getTaskService().getVariable(task.getId(), repetition.entry()));
    }

    private UUID referral(Task task) {
        return UUID.fromString(engine.call(services -> services.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult())
                .getBusinessKey());
    }
}

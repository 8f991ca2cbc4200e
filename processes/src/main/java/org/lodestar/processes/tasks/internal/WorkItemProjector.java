package org.lodestar.processes.tasks.internal;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.feel.Feel;
import org.lodestar.forms.feel.FeelResult;
import org.lodestar.platform.inbox.Inbox;
import org.lodestar.platform.inbox.OpenWorkItem;
import org.lodestar.platform.inbox.WorkItemState;
import org.lodestar.processes.assignment.Assigned;
import org.lodestar.processes.assignment.Assignment;
import org.lodestar.processes.diagrams.Priorities;
import org.lodestar.processes.diagrams.StepSettings;
import org.lodestar.processes.known.CaseFacts;
import org.springframework.stereotype.Component;

/**
 * Keeps the inbox in step with the engine's tasks, in the engine's own transaction (design, decision 3). Due time,
 * priority and assignee are also put on the engine's task, so that the inbox can be made anew from there.
 */
@Component
public class WorkItemProjector {

    private final Inbox inbox;
    private final Assignment assignment;
    private final CaseFacts.Source cases;

    WorkItemProjector(Inbox inbox, Assignment assignment, CaseFacts.Source cases) {
        this.inbox = inbox;
        this.assignment = assignment;
        this.cases = cases;
    }

    public void changed(StepSettings step, DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> opened(step, task);
            case TaskListener.EVENTNAME_COMPLETE -> inbox.close(task.getId(), WorkItemState.DONE);
            case TaskListener.EVENTNAME_DELETE -> inbox.close(task.getId(), WorkItemState.CANCELLED);
            default -> {}
        }
    }

    private void opened(StepSettings step, DelegateTask task) {
        CaseFacts facts = cases.require(UUID.fromString(task.getExecution().getProcessBusinessKey()));
        Assigned assigned = assignment.of(step.role(), step.person(), facts);
        int priority = priority(step.priority(), facts, task.getVariables());
        Instant due = step.due() == null ? null : Instant.now().plus(step.due());
        if (assigned.person() != null) task.setAssignee(assigned.person().toString());
        if (due != null) task.setDueDate(Date.from(due));
        task.setPriority(priority);
        open(step, facts, assigned, new Moment(task.getId(), priority, due));
    }

    /** What the engine's task keeps of a work item. */
    record Moment(String taskId, int priority, @Nullable Instant due) {}

    void open(StepSettings step, CaseFacts facts, Assigned assigned, Moment moment) {
        inbox.open(new OpenWorkItem(
                moment.taskId(),
                facts.id(),
                step.key(),
                step.name(),
                step.guidance(),
                step.form(),
                step.confidential(),
                step.visibleTo(),
                step.becomesOwner(),
                assigned.school(),
                assigned.role(),
                assigned.person(),
                moment.priority(),
                moment.due()));
        if (assigned.alsoRole() != null) inbox.alsoFor(moment.taskId(), assigned.alsoRole());
    }

    private static int priority(@Nullable String said, CaseFacts facts, Map<String, Object> variables) {
        if (said == null || said.isBlank()) return facts.urgent() ? 0 : Priorities.NORMAL;
        if (!said.startsWith("=")) return Priorities.of(said);
        return Feel.evaluate(said.substring(1), variables) instanceof FeelResult.Value value
                ? Priorities.of(String.valueOf(value.value()))
                : Priorities.NORMAL;
    }
}

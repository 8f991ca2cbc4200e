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
import org.lodestar.platform.inbox.WorkItemState;
import org.lodestar.processes.assignment.Assigned;
import org.lodestar.processes.assignment.Assignment;
import org.lodestar.processes.diagrams.Priorities;
import org.lodestar.processes.diagrams.Repetition;
import org.lodestar.processes.diagrams.StepSettings;
import org.lodestar.processes.engine.StepEvents;
import org.lodestar.processes.known.CaseFacts;
import org.springframework.stereotype.Component;

/**
 * Keeps the inbox in step with the engine's tasks, in the engine's own transaction (design, decision 3). Due time,
 * priority and assignee are also put on the engine's task, so that the inbox can be made anew from there.
 */
@Component
class WorkItemProjector implements StepEvents {

    private final Inbox inbox;
    private final WorkItemMaker maker;
    private final Assignment assignment;
    private final CaseFacts.Source cases;

    WorkItemProjector(Inbox inbox, WorkItemMaker maker, Assignment assignment, CaseFacts.Source cases) {
        this.inbox = inbox;
        this.maker = maker;
        this.assignment = assignment;
        this.cases = cases;
    }

    @Override
    public void changed(StepSettings step, @Nullable Repetition repetition, DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> opened(step, repetition, task);
            case TaskListener.EVENTNAME_COMPLETE -> inbox.close(task.getId(), WorkItemState.DONE);
            case TaskListener.EVENTNAME_DELETE -> inbox.close(task.getId(), WorkItemState.CANCELLED);
            default -> {}
        }
    }

    private void opened(StepSettings step, @Nullable Repetition repetition, DelegateTask task) {
        CaseFacts facts = cases.require(UUID.fromString(task.getExecution().getProcessBusinessKey()));
        Assigned assigned = assignment.of(step.role(), step.person(), facts);
        int priority = priority(step.priority(), facts, task.getVariables());
        Instant due = step.due() == null ? null : Instant.now().plus(step.due());
        if (assigned.person() != null) task.setAssignee(assigned.person().toString());
        if (due != null) task.setDueDate(Date.from(due));
        task.setPriority(priority);
        Object entry = repetition == null ? null : task.getVariable(repetition.entry());
        maker.open(facts, step, repetition, entry, assigned, new WorkItemMaker.Moment(task.getId(), priority, due));
    }

    private static int priority(@Nullable String said, CaseFacts facts, Map<String, Object> variables) {
        if (said == null || said.isBlank()) return facts.urgent() ? 0 : Priorities.NORMAL;
        if (!said.startsWith("=")) return Priorities.of(said);
        return Feel.evaluate(said.substring(1), variables) instanceof FeelResult.Value value
                ? Priorities.of(String.valueOf(value.value()))
                : Priorities.NORMAL;
    }
}

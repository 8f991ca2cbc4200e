package org.lodestar.processes.engine.internal;

import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.behavior.TaskActivityBehavior;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.jspecify.annotations.Nullable;
import org.lodestar.processes.actions.ActionRunner;
import org.lodestar.processes.diagrams.Properties;
import org.lodestar.processes.diagrams.Tag;

/**
 * Stands where the engine would wait for an external worker: runs the action at once, in the same transaction.
 *
 * @see "docs/decisions/0004-20261124-actions-are-external-tasks-run-in-place.md"
 */
class ActionBehavior extends TaskActivityBehavior {

    private final ActionRunner actions;
    private final Tag task;
    private final @Nullable String attachedTo;

    /** @param attachedTo the step whose timer leads here, where one does */
    ActionBehavior(ActionRunner actions, Tag task, @Nullable String attachedTo) {
        this.actions = actions;
        this.task = task;
        this.attachedTo = attachedTo;
    }

    @Override
    protected void performExecution(ActivityExecution execution) throws Exception {
        actions.run(
                task.attribute("camunda:topic", ""),
                new ActionRunner.Place(
                        task.attribute("name", ""), execution.getProcessBusinessKey(), engineTasks(execution)),
                Properties.inputs(task),
                execution.getVariables());
        leave(execution);
    }

    /** The open tasks of the step this hangs on, in this round of a repetition; else all of the case. */
    private List<String> engineTasks(ActivityExecution execution) {
        return Context.getCommandContext()
                .getTaskManager()
                .findTasksByProcessInstanceId(execution.getProcessInstanceId())
                .stream()
                .filter(open -> attachedTo == null || hangsOn(open, execution))
                .map(TaskEntity::getId)
                .toList();
    }

    private boolean hangsOn(TaskEntity open, ActivityExecution execution) {
        return open.getTaskDefinitionKey().equals(attachedTo)
                && open.getExecution().getParentActivityInstanceId().equals(execution.getParentActivityInstanceId());
    }
}

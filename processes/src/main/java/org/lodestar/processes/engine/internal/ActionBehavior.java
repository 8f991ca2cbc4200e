package org.lodestar.processes.engine.internal;

import org.camunda.bpm.engine.impl.bpmn.behavior.TaskActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.lodestar.processes.actions.ActionRunner;
import org.lodestar.processes.diagrams.Properties;
import org.lodestar.processes.diagrams.Tag;

/** Stands where the engine would wait for an external worker: runs the action at once, in the same transaction. */
class ActionBehavior extends TaskActivityBehavior {

    private final ActionRunner actions;
    private final Tag task;

    ActionBehavior(ActionRunner actions, Tag task) {
        this.actions = actions;
        this.task = task;
    }

    @Override
    protected void performExecution(ActivityExecution execution) throws Exception {
        actions.run(
                task.attribute("camunda:topic", ""),
                task.attribute("name", ""),
                execution.getProcessBusinessKey(),
                Properties.inputs(task),
                execution.getVariables());
        leave(execution);
    }
}

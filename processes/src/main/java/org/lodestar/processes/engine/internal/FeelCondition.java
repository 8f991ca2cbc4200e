package org.lodestar.processes.engine.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.Condition;
import org.lodestar.forms.feel.Feel;
import org.lodestar.forms.feel.FeelResult;
import org.lodestar.platform.districts.Refused;
import org.lodestar.processes.diagrams.SafeWords;

/** A gateway's condition, in our own FEEL: bounded in time, and true only where it says true. */
record FeelCondition(String feel) implements Condition {

    @Override
    public boolean evaluate(DelegateExecution execution) {
        return evaluate(execution, execution);
    }

    @Override
    public boolean evaluate(VariableScope scope, DelegateExecution execution) {
        FeelResult result = Feel.evaluate(feel, scope.getVariables());
        if (result instanceof FeelResult.Failure failure) {
            throw new Refused("The condition “" + feel + "” of this pathway could not be answered: "
                    + SafeWords.of(failure) + ".");
        }
        return Boolean.TRUE.equals(((FeelResult.Value) result).value());
    }

    @Override
    public boolean tryEvaluate(VariableScope scope, DelegateExecution execution) {
        return evaluate(scope, execution);
    }
}

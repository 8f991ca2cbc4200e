package org.lodestar.processes.engine.internal;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.feel.Feel;
import org.lodestar.forms.feel.FeelResult;
import org.lodestar.platform.districts.Refused;
import org.lodestar.processes.diagrams.SafeWords;

/** Decisions are answered by our own FEEL, as conditions and forms are: bounded in time, one dialect. */
class DecisionFeel implements FeelEngine {

    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
        return (T) value(expression, Feel.evaluate(expression, all(variables)));
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String tests, String inputName, VariableContext variables) {
        Map<String, Object> known = all(variables);
        Object answer = value(tests, Feel.evaluateUnaryTests(tests, known.get(inputName), known));
        return Boolean.TRUE.equals(answer);
    }

    private static @Nullable Object value(String expression, FeelResult result) {
        if (result instanceof FeelResult.Value value) return value.value();
        throw new Refused("“" + expression + "” in a decision of this pathway could not be answered: "
                + SafeWords.of((FeelResult.Failure) result) + ".");
    }

    private static Map<String, Object> all(VariableContext variables) {
        Map<String, Object> all = new HashMap<>();
        variables.keySet().forEach(name -> all.put(name, variables.resolve(name).getValue()));
        return all;
    }
}

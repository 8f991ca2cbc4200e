package org.lodestar.forms.feel;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Evaluates FEEL expressions, written without a leading {@code =}. */
public final class Feel {
    private Feel() {}

    public static FeelResult evaluate(String expression, Map<String, ?> variables) {
        throw new UnsupportedOperationException();
    }

    /** Evaluates unary tests (the cells of a decision table) against an input value. */
    public static FeelResult evaluateUnaryTests(String expression, @Nullable Object input, Map<String, ?> variables) {
        throw new UnsupportedOperationException();
    }

    /** Why the expression cannot be read, in words; empty if it can. */
    public static Optional<String> syntaxProblem(String expression) {
        throw new UnsupportedOperationException();
    }

    /** The names an expression takes from outside itself. */
    public static Set<String> variablesOf(String expression) {
        throw new UnsupportedOperationException();
    }
}

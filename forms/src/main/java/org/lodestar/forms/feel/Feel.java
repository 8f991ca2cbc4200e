package org.lodestar.forms.feel;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.feel.internal.FeelMachine;

/**
 * Evaluates FEEL expressions, written without a leading {@code =}. A name that is not known is null, and so is what
 * cannot be computed from it (as in form-js); a {@link FeelResult.Failure} is an expression that cannot be read, asks for
 * the impossible, or takes too long.
 */
public final class Feel {
    private Feel() {}

    /** @param variables plain values: text, numbers, truth, java.time, lists and maps of these; any other is its text */
    public static FeelResult evaluate(String expression, Map<String, ?> variables) {
        return FeelMachine.evaluate(FeelMachine.expression(expression), variables);
    }

    /** Evaluates unary tests (the cells of a decision table) against an input value. */
    public static FeelResult evaluateUnaryTests(String expression, @Nullable Object input, Map<String, ?> variables) {
        return FeelMachine.test(FeelMachine.unaryTests(expression), input, variables);
    }

    /**
     * Does work whose evaluations together take no longer than this, for forms of which nobody knows what they hold: a
     * single evaluation has its limits, but a form may hold thousands. Empty where the time ran out.
     */
    public static <T> Optional<T> within(Duration together, Supplier<T> work) {
        return FeelMachine.within(together, work);
    }

    /** Why the expression cannot be read, in words; empty if it can. */
    public static Optional<String> syntaxProblem(String expression) {
        return Optional.ofNullable(FeelMachine.expression(expression).problem());
    }

    /** Why unary tests cannot be read, in words; empty if they can. */
    public static Optional<String> unaryTestsProblem(String expression) {
        return Optional.ofNullable(FeelMachine.unaryTests(expression).problem());
    }

    /** The names an expression takes from outside itself; none of an expression that cannot be read. */
    public static Set<String> variablesOf(String expression) {
        return FeelMachine.expression(expression).names();
    }
}

package org.lodestar.forms.state.internal;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.feel.Feel;
import org.lodestar.forms.feel.FeelResult;

/** Evaluates what a schema marks as FEEL by a leading {@code =}. */
final class Expressions {

    /** Names that stand for more than one answer. */
    private static final Set<String> WHOLE = Set.of("this", "_this_", "parent", "_parent_");

    private Expressions() {}

    static boolean marked(String text) {
        return text.startsWith("=");
    }

    /** @param expression with or without the mark; null where it fails */
    static @Nullable Object value(String expression, Map<String, ?> scope) {
        String feel = marked(expression) ? expression.substring(1) : expression;
        return Feel.evaluate(feel, scope) instanceof FeelResult.Value found ? found.value() : null;
    }

    /**
     * Whether a condition holds. form-js evaluates it as unary tests of nothing: what comes to null (a comparison with
     * something unanswered, say) holds, too.
     */
    static boolean holds(String condition, Map<String, ?> scope) {
        if (!marked(condition)) return false;
        String feel = condition.substring(1);
        return feel.strip().equals("true")
                || Feel.evaluateUnaryTests(feel, null, scope) instanceof FeelResult.Value found
                        && Boolean.TRUE.equals(found.value());
    }

    /** Whether an expression may come to something else when these names mean something else. */
    static boolean sees(String expression, Set<String> changed) {
        Set<String> names = Feel.variablesOf(expression.substring(1));
        return names.isEmpty() || names.stream().anyMatch(name -> changed.contains(name) || WHOLE.contains(name));
    }
}

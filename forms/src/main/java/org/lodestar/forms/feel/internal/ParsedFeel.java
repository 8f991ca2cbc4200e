package org.lodestar.forms.feel.internal;

import java.util.Set;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/** An expression that was parsed once: ready to evaluate, or what keeps it from being read. */
public record ParsedFeel(
        @Nullable ParsedExpression expression,
        Set<String> names,
        @Nullable String problem) {

    static ParsedFeel of(ParsedExpression expression) {
        return new ParsedFeel(Fuse.built(expression), FreeNames.of(expression.expression()), null);
    }

    static ParsedFeel unreadable(String problem) {
        return new ParsedFeel(null, Set.of(), problem);
    }
}

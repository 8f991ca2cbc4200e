package org.lodestar.forms.state.internal;

import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FieldType;
import org.lodestar.forms.FormField;
import org.lodestar.forms.feel.Feel;

/** A field whose answer is computed and never typed. */
final class ComputedField {

    private ComputedField() {}

    static boolean onlyWhenSent(FormField field) {
        return field.type() == FieldType.EXPRESSION
                && field.source().path("computeOn").asText("").equals("presubmit");
    }

    /** Such a field is computed once, and not again from what it came to. */
    static boolean seesItself(FormField field) {
        String expression = field.source().path("expression").asText("");
        return Expressions.marked(expression)
                && field.key() != null
                && Feel.variablesOf(expression.substring(1)).contains(field.key());
    }

    static @Nullable Object value(Instance instance, Scopes scopes) {
        String expression = instance.field().source().path("expression").asText("");
        Object value = Expressions.marked(expression)
                ? Expressions.value(expression, scopes.of(instance.row()))
                : expression.isEmpty() ? null : expression;
        return PlainAnswers.copy(value);
    }
}

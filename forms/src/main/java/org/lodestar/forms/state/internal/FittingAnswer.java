package org.lodestar.forms.state.internal;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FieldType;
import org.lodestar.forms.FormField;
import org.lodestar.forms.internal.PlainJson;
import org.lodestar.forms.internal.PlainNumber;

/**
 * Takes an answer the way form-js does when data comes in: a number written as text, a line break in a single line. What
 * does not fit at all stays as it is, for the validator to refuse.
 */
final class FittingAnswer {

    private FittingAnswer() {}

    static @Nullable Object of(FormField field, @Nullable Object given) {
        if (given == null) return emptied(field);
        return switch (field.type()) {
            case TEXTFIELD -> given instanceof String text ? text.replaceAll("[\r\n\t]", " ") : scalarText(given);
            case TEXTAREA -> scalarText(given);
            case NUMBER -> number(field, given);
            default -> given;
        };
    }

    private static Object scalarText(Object given) {
        return given instanceof Number || given instanceof Boolean ? given.toString() : given;
    }

    private static @Nullable Object number(FormField field, Object given) {
        if (given.equals("")) return null;
        BigDecimal number = PlainNumber.of(given);
        if (number == null) return given;
        boolean asText = field.source().path("serializeToString").asBoolean(false);
        return asText ? (given instanceof String ? given : number.toPlainString()) : PlainNumber.smallest(number);
    }

    private static @Nullable Object emptied(FormField field) {
        boolean computed = field.type().choosesMany()
                && field.source().path("valuesExpression").asText("").startsWith("=");
        return computed ? null : empty(field.type());
    }

    /** The answer of a field nobody has answered: its default, or the empty value of its kind. */
    static @Nullable Object initial(FormField field) {
        if (field.source().has("defaultValue"))
            return of(field, PlainJson.value(field.source().get("defaultValue")));
        return empty(field.type());
    }

    private static @Nullable Object empty(FieldType type) {
        return switch (type) {
            case TEXTFIELD, TEXTAREA -> "";
            case CHECKBOX -> false;
            case CHECKLIST, TAGLIST -> List.of();
            default -> null;
        };
    }
}

package org.lodestar.forms.submission.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FieldType;
import org.lodestar.forms.FormField;
import org.lodestar.forms.internal.PlainJson;
import org.lodestar.forms.internal.PlainNumber;
import org.lodestar.forms.state.FieldAt;
import org.lodestar.forms.state.FieldPath;
import org.lodestar.forms.state.FormState;

/** One answer with all that decides whether it is valid. */
record Answer(FormField field, FieldPath path, @Nullable Object value, FormState state) {

    static Answer at(FieldAt at, FormState state) {
        return new Answer(at.field(), at.path(), state.value(at.path()), state);
    }

    FieldType type() {
        return field.type();
    }

    /** As people call it, in quotation marks. */
    String name() {
        String label = state.label(path).strip();
        String key = field.key() == null ? field.id() : field.key();
        return "“" + (label.isEmpty() ? key : label) + "”";
    }

    JsonNode validate() {
        return field.source().path("validate");
    }

    /** Whether nothing was answered; a box that is not ticked counts as nothing. */
    boolean missing() {
        return value == null
                || value.equals("")
                || value instanceof List<?> list && list.isEmpty()
                || type() == FieldType.CHECKBOX && value.equals(false);
    }

    /** A limit that is a number or an expression for one; null where there is none. */
    @Nullable
    BigDecimal limit(String property) {
        return PlainNumber.of(limitAsSaid(property));
    }

    /** What a limit comes to, whether it is a number or not. */
    @Nullable
    Object limitAsSaid(String property) {
        Object limit = PlainJson.value(validate().path(property));
        return limit instanceof String text && text.startsWith("=") ? state.evaluate(text, path) : limit;
    }
}

package org.lodestar.forms.state.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers as JSON could carry them: text, numbers, truth, lists and maps; dates and anything else as their text. The
 * character NUL, which nobody types and no database keeps, is left out.
 */
final class PlainAnswers {

    private PlainAnswers() {}

    /** A deep copy that may be changed. */
    static @Nullable Object copy(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, inner) -> copy.put(String.valueOf(key), copy(inner)));
            return copy;
        }
        if (value instanceof Collection<?> many) {
            List<@Nullable Object> copy = new ArrayList<>(many.size());
            many.forEach(inner -> copy.add(copy(inner)));
            return copy;
        }
        if (value instanceof String text) return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
        boolean scalar = value == null || value instanceof Boolean || value instanceof Number;
        return scalar ? value : value.toString();
    }

    /** The same answer, however a number is written. */
    static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Number a && other instanceof Number b) {
            return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString())) == 0;
        }
        return java.util.Objects.equals(one, other);
    }
}

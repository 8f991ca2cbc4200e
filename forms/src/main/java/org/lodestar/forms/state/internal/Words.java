package org.lodestar.forms.state.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a value as FEEL's {@code string()} does; nothing for null. */
final class Words {

    /** As many digits as a browser shows. */
    private static final MathContext DIGITS = new MathContext(16);

    private Words() {}

    static String of(@Nullable Object value) {
        if (value == null) return "";
        if (value instanceof BigDecimal number)
            return number.round(DIGITS).stripTrailingZeros().toPlainString();
        if (value instanceof List<?> || value instanceof Map<?, ?>) return inner(value);
        return value.toString();
    }

    private static String inner(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Words::inner).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + inner(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof String text) return "\"" + text + "\"";
        return value == null ? "null" : of(value);
    }
}

package org.lodestar.ui.form.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns what Vaadin fields hold into answers as form-js writes them, and back; what does not fit becomes nothing. */
final class Values {

    private Values() {}

    static @Nullable Object text(@Nullable String typed) {
        return typed == null || typed.isEmpty() ? null : typed;
    }

    /** A whole number as an integer, any other as an exact decimal. */
    static @Nullable Object number(@Nullable Double typed) {
        if (typed == null || typed.isNaN() || typed.isInfinite()) {
            return null;
        }
        var exact = BigDecimal.valueOf(typed).stripTrailingZeros();
        return exact.scale() <= 0 && exact.precision() < 10 ? (Object) exact.intValue() : exact;
    }

    static @Nullable Double number(Object answer) {
        if (answer instanceof Number number) {
            return number.doubleValue();
        }
        return parsed(answer, Double::valueOf);
    }

    static @Nullable LocalDate date(Object answer) {
        return parsed(answer, text -> LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
    }

    /** The time of "15:30", "15:30Z", "15:30+01:00" and of a date with such a time. */
    static @Nullable LocalTime time(Object answer) {
        return parsed(answer, text -> {
            var time = text.contains("T") ? text.substring(text.indexOf('T') + 1) : text;
            return LocalTime.parse(time.replaceFirst("(Z|[+-]\\d\\d:?\\d\\d)$", ""));
        });
    }

    private static <T> @Nullable T parsed(Object answer, Function<String, T> read) {
        try {
            return read.apply(answer.toString().strip());
        } catch (NumberFormatException | DateTimeParseException unreadable) {
            return null;
        }
    }
}

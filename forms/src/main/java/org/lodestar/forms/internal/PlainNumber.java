package org.lodestar.forms.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers of a size people write. */
public final class PlainNumber {

    private static final int MOST_DIGITS = 100;
    private static final int INTEGER_DIGITS = 18;

    private PlainNumber() {}

    /** A number, or a text that is one; null for anything else and for numbers of absurd size. */
    public static @Nullable BigDecimal of(@Nullable Object given) {
        if (!(given instanceof Number) && !(given instanceof String)) return null;
        String text = given.toString().strip();
        if (text.isEmpty() || text.length() > 2 * MOST_DIGITS) return null;
        try {
            BigDecimal number = new BigDecimal(text);
            return number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS ? null : number;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    /** The smallest of Integer, Long and BigDecimal that holds the number exactly. */
    public static Object smallest(BigDecimal number) {
        BigDecimal exact = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (exact.scale() > 0 || exact.precision() - exact.scale() > INTEGER_DIGITS) return exact;
        long whole = exact.longValueExact();
        return whole == (int) whole ? (Object) (int) whole : (Object) whole;
    }
}

package org.lodestar.processes.diagrams;

import java.time.Duration;
import java.time.Period;

/** ISO 8601 durations of both kinds: a month counts as 30 days, a year as 12 months. */
public final class Durations {

    private Durations() {}

    /** Throws {@link java.time.format.DateTimeParseException} where the text is not a duration. */
    public static Duration parse(String text) {
        if (text.contains("T") || !text.matches("-?P.*[YMW].*")) return Duration.parse(text);
        Period period = Period.parse(text);
        return Duration.ofDays(period.toTotalMonths() * 30 + period.getDays());
    }
}

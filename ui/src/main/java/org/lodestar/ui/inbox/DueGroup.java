package org.lodestar.ui.inbox;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.lodestar.ui.words.When;

/** The headings of the inbox: how soon something must be done. */
enum DueGroup {
    OVERDUE("Overdue"),
    TODAY("Today"),
    THIS_WEEK("This week"),
    LATER("Later"),
    NO_DATE("No date");

    private final String words;

    DueGroup(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static DueGroup of(@Nullable Instant due, When when) {
        if (due == null) {
            return NO_DATE;
        }
        if (when.isLate(due)) {
            return OVERDUE;
        }
        var day = when.dateOf(due);
        var today = when.today();
        if (day.equals(today)) {
            return TODAY;
        }
        return day.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))) ? LATER : THIS_WEEK;
    }
}

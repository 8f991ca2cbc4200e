package org.lodestar.ui.words;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says moments in plain words in a district's time zone: relative when near ("yesterday 3:00 pm"), absolute when far
 * ("3 Nov"). The one place of this wording, so that every screen says the same moment the same way.
 */
public final class When {

    private static final Map<Language, WhenFormats> FORMATS = WhenFormats.ofEveryLanguage();

    private final ZoneId zone;
    private final Clock clock;

    public When(ZoneId zone) {
        this(zone, Clock.systemUTC());
    }

    public When(ZoneId zone, Clock clock) {
        this.zone = zone;
        this.clock = clock;
    }

    /** "2:02 pm". */
    public String time(Instant moment) {
        return formats().time().format(moment.atZone(zone));
    }

    /** "Tuesday, 24 November 2026, 2:02 pm": what hovering shows. */
    public String exact(Instant moment) {
        return formats().exact().format(moment.atZone(zone));
    }

    /** A moment on its own: "just now", "today 2:02 pm", "yesterday 3:00 pm", "Tuesday 9:30 am", "3 Nov". */
    public String at(Instant moment) {
        var passed = Duration.between(moment, clock.instant());
        if (!passed.isNegative() && passed.toMinutes() < 1) {
            return Say.it("just now");
        }
        return near(moment) ? day(moment) + " " + time(moment) : day(moment);
    }

    /** The day of a moment: "today", "yesterday", "Tuesday" within a week, else "3 Nov". */
    public String day(Instant moment) {
        var at = moment.atZone(zone);
        return switch (daysFromToday(at)) {
            case 0 -> Say.it("today");
            case 1 -> Say.it("tomorrow");
            case -1 -> Say.it("yesterday");
            case 2, 3, 4, 5, 6, -2, -3, -4, -5, -6 -> formats().weekday().format(at);
            default -> date(at.toLocalDate());
        };
    }

    /** When something must be done: "due today 3:00 pm", "due Friday", "2 hours late", "3 days late". */
    public String due(Instant moment) {
        var late = Duration.between(moment, clock.instant());
        if (late.isNegative()) {
            return near(moment) && Math.abs(daysFromToday(moment.atZone(zone))) < 2
                    ? Say.it("due {0}", at(moment))
                    : Say.it("due {0}", day(moment));
        }
        var days = -daysFromToday(moment.atZone(zone));
        if (days > 0) {
            return Say.count(days, "{0} day late", "{0} days late");
        }
        var hours = late.toHours();
        return hours < 1 ? Say.it("due now") : Say.count(hours, "{0} hour late", "{0} hours late");
    }

    /** The words of {@link #due} for an item that may have no due time. */
    public String dueOrNone(@Nullable Instant moment) {
        return moment == null ? Say.it("no due date") : due(moment);
    }

    public boolean isLate(@Nullable Instant moment) {
        return moment != null && moment.isBefore(clock.instant());
    }

    /** The given words, saying the exact moment on hover and to assistive technology that asks. */
    public Span span(String words, @Nullable Instant moment) {
        var span = new Span(words);
        if (moment != null) {
            span.setTitle(exact(moment));
        }
        return span;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public ZoneId zone() {
        return zone;
    }

    public LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** "3 Nov" this year, "3 Nov 2025" else. */
    public String date(LocalDate date) {
        return (date.getYear() == today().getYear()
                        ? formats().day()
                        : formats().dayAndYear())
                .format(date);
    }

    private boolean near(Instant moment) {
        return Math.abs(daysFromToday(moment.atZone(zone))) < 7;
    }

    private int daysFromToday(ZonedDateTime at) {
        return (int) ChronoUnit.DAYS.between(today(), at.toLocalDate());
    }

    private static WhenFormats formats() {
        return Objects.requireNonNull(FORMATS.get(Language.now()));
    }
}

package org.lodestar.processes.diagrams;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lodestar.processes.bounds.Bound;
import org.lodestar.processes.bounds.Bounds;

/** Timers wait a literal ISO 8601 duration, not too short; a repeating one goes off a limited number of times. */
public final class Timers {

    private static final String EXAMPLE = " Write a duration like “P2D” (two days) or “PT4H” (four hours).";
    private static final Pattern CYCLE = Pattern.compile("R(\\d{1,9})/(P[^/]+)");

    private Timers() {}

    public static Stream<Objection> objections(Tag root, Bounds bounds) {
        return root.all()
                .filter(tag -> tag.isOf("startEvent", "boundaryEvent", "intermediateCatchEvent"))
                .flatMap(event -> event.children("timerEventDefinition")
                        .flatMap(timer -> objection(event, timer, bounds).stream())
                        .map(message -> new Objection(event, message)));
    }

    private static Optional<String> objection(Tag event, Tag timer, Bounds bounds) {
        var values = timer.children().stream()
                .filter(tag -> tag.isOf("timeDuration", "timeCycle"))
                .toList();
        if (values.size() != 1) return Optional.of(event.words() + " does not say how long it waits." + EXAMPLE);
        String text = values.get(0).text();
        if (values.get(0).is("timeDuration")) return tooShort(text, bounds);
        Matcher cycle = CYCLE.matcher(text);
        if (!cycle.matches()) {
            return Optional.of("“" + text + "” is not a repetition like “R3/P1D” (three times, daily).");
        }
        int most = bounds.of(Bound.REPETITIONS);
        int times = Integer.parseInt(cycle.group(1));
        if (times < 1 || times > most) {
            return Optional.of("“" + text + "” repeats " + times + " times: write a number from 1 to " + most + ".");
        }
        return tooShort(cycle.group(2), bounds);
    }

    /** Why this is no duration, or too short a one; empty where it is fine. */
    public static Optional<String> tooShort(String text, Bounds bounds) {
        int least = bounds.of(Bound.TIMER_MINUTES);
        try {
            return Durations.parse(text).compareTo(Duration.ofMinutes(least)) < 0
                    ? Optional.of("“" + text + "” is shorter than " + (least == 1 ? "a minute" : least + " minutes")
                            + "." + EXAMPLE)
                    : Optional.empty();
        } catch (DateTimeParseException | ArithmeticException e) {
            return Optional.of("“" + text + "” is not a duration." + EXAMPLE);
        }
    }
}

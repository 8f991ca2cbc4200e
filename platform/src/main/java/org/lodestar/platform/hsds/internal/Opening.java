package org.lodestar.platform.hsds.internal;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When something is open: the words of the schedule itself, else its days and hours. */
public final class Opening {
    private static final Map<String, String> DAYS = Map.of(
            "MO",
            "Monday",
            "TU",
            "Tuesday",
            "WE",
            "Wednesday",
            "TH",
            "Thursday",
            "FR",
            "Friday",
            "SA",
            "Saturday",
            "SU",
            "Sunday");

    private Opening() {}

    public static @Nullable String words(Map<String, Object> schedule) {
        var said = schedule.get("description");
        if (said != null) {
            return String.valueOf(said);
        }
        var words = Stream.of(days(schedule.get("byday")), hours(schedule))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? null : words;
    }

    private static String days(@Nullable Object byday) {
        return Stream.of(Objects.toString(byday, "").split(","))
                .map(day -> DAYS.getOrDefault(day.strip(), day.strip()))
                .collect(Collectors.joining(", "));
    }

    private static String hours(Map<String, Object> schedule) {
        var from = time(schedule.get("opens_at"));
        var to = time(schedule.get("closes_at"));
        return from.isEmpty() || to.isEmpty() ? from + to : from + "–" + to;
    }

    private static String time(@Nullable Object time) {
        return Objects.toString(time, "").replaceFirst("^(\\d?\\d:\\d\\d).*$", "$1");
    }
}

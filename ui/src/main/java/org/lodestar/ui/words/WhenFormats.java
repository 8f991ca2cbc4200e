package org.lodestar.ui.words;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.EnumMap;
import java.util.Map;

/** How one language writes moments. */
record WhenFormats(
        DateTimeFormatter time,
        DateTimeFormatter weekday,
        DateTimeFormatter day,
        DateTimeFormatter dayAndYear,
        DateTimeFormatter exact) {

    static Map<Language, WhenFormats> ofEveryLanguage() {
        var all = new EnumMap<Language, WhenFormats>(Language.class);
        for (var language : Language.values()) {
            all.put(language, of(language));
        }
        return all;
    }

    private static WhenFormats of(Language language) {
        var spanish = language == Language.SPANISH;
        return new WhenFormats(
                clock("", language),
                format("EEEE", language),
                format("d MMM", language),
                format("d MMM yyyy", language),
                clock(spanish ? "EEEE, d 'de' MMMM 'de' yyyy, " : "EEEE, d MMMM yyyy, ", language));
    }

    private static DateTimeFormatter format(String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }

    private static DateTimeFormatter clock(String before, Language language) {
        var halves = language == Language.SPANISH ? Map.of(0L, "a. m.", 1L, "p. m.") : Map.of(0L, "am", 1L, "pm");
        return new DateTimeFormatterBuilder()
                .appendPattern(before + "h:mm ")
                .appendText(ChronoField.AMPM_OF_DAY, halves)
                .toFormatter(language.locale());
    }
}

package org.lodestar.forms.submission.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date, a time or both, as form-js writes them, with or without the offset of a zone. */
record Moment(@Nullable LocalDate date, @Nullable LocalTime time) {

    static Optional<Moment> of(Answer answer) {
        if (!(answer.value() instanceof String text)) return Optional.empty();
        try {
            TemporalAccessor read = format(subtype(answer)).parse(text);
            return Optional.of(
                    new Moment(read.query(TemporalQueries.localDate()), read.query(TemporalQueries.localTime())));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    static String subtype(Answer answer) {
        return answer.field().source().path("subtype").asText("date");
    }

    private static DateTimeFormatter format(String subtype) {
        return switch (subtype) {
            case "time" -> DateTimeFormatter.ISO_TIME;
            case "datetime" -> DateTimeFormatter.ISO_DATE_TIME;
            default -> DateTimeFormatter.ISO_LOCAL_DATE;
        };
    }
}

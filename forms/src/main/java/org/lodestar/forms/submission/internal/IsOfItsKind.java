package org.lodestar.forms.submission.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lodestar.forms.internal.PlainNumber;

/** The answer is of the kind the field takes: text, a number, yes or no, a date, a list of rows. */
final class IsOfItsKind implements Rule {

    private static final int MOST_ROWS = 1_000;

    @Override
    public Optional<Broken> broken(Answer answer) {
        Object value = answer.value();
        if (value == null || value.equals("")) return Optional.empty();
        return switch (answer.type()) {
            case TEXTFIELD, TEXTAREA -> must(value instanceof String, answer, "must be text");
            case NUMBER -> must(PlainNumber.of(value) != null, answer, "must be a number");
            case CHECKBOX -> must(value instanceof Boolean, answer, "must be yes or no (true or false)");
            case CHECKLIST, TAGLIST -> must(value instanceof List, answer, "must be a list of answers");
            case RADIO, SELECT -> must(!(value instanceof List), answer, "can have one answer only");
            case DATETIME -> Moment.of(answer).isPresent() ? Optional.empty() : notAMoment(answer);
            case DYNAMICLIST -> rows(value, answer);
            default -> Optional.empty();
        };
    }

    private static Optional<Broken> rows(Object value, Answer answer) {
        boolean rows = value instanceof List<?> list && list.stream().allMatch(row -> row instanceof Map);
        if (rows && ((List<?>) value).size() > MOST_ROWS) {
            return Rule.broken("type", answer.name() + " can have at most " + MOST_ROWS + " entries.");
        }
        return must(rows, answer, "must be a list of entries");
    }

    private static Optional<Broken> notAMoment(Answer answer) {
        return must(
                false,
                answer,
                "is not "
                        + switch (Moment.subtype(answer)) {
                            case "time" -> "a time, like 15:30";
                            case "datetime" -> "a date and time, like 2026-11-24T15:30";
                            default -> "a date, like 2026-11-24";
                        });
    }

    private static Optional<Broken> must(boolean holds, Answer answer, String words) {
        return holds ? Optional.empty() : Rule.broken("type", answer.name() + " " + words + ".");
    }
}

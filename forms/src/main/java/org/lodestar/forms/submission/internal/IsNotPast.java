package org.lodestar.forms.submission.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.lodestar.forms.FieldType;

/** A date that may not be past is not; it counts as today as long as it is today anywhere. */
final class IsNotPast implements Rule {

    private static final ZoneOffset WHERE_TODAY_LASTS_LONGEST = ZoneOffset.ofHours(-12);

    @Override
    public Optional<Broken> broken(Answer answer) {
        if (answer.type() != FieldType.DATETIME
                || !answer.field().source().path("disallowPassedDates").asBoolean(false)) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(WHERE_TODAY_LASTS_LONGEST);
        return Moment.of(answer)
                .map(Moment::date)
                .filter(date -> date.isBefore(today))
                .flatMap(past -> Rule.broken("disallowPassedDates", answer.name() + " cannot be in the past."));
    }
}

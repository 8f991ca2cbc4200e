package org.lodestar.forms.submission.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.lodestar.forms.FieldType;
import org.lodestar.forms.internal.PlainNumber;

/** A number is neither too small nor too large. */
final class IsInRange implements Rule {

    @Override
    public Optional<Broken> broken(Answer answer) {
        BigDecimal number = answer.type() == FieldType.NUMBER ? PlainNumber.of(answer.value()) : null;
        if (number == null) return Optional.empty();
        BigDecimal least = answer.limit("min");
        if (least != null && number.compareTo(least) < 0) {
            return Rule.broken("min", answer.name() + " must be " + least.toPlainString() + " or more.");
        }
        BigDecimal most = answer.limit("max");
        if (most != null && number.compareTo(most) > 0) {
            return Rule.broken("max", answer.name() + " must be " + most.toPlainString() + " or less.");
        }
        return Optional.empty();
    }
}

package org.lodestar.forms.submission.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.lodestar.forms.FieldType;
import org.lodestar.forms.internal.PlainNumber;

/** A number has no more decimal digits than the field allows. */
final class HasFewDecimals implements Rule {

    @Override
    public Optional<Broken> broken(Answer answer) {
        int most = answer.field().source().path("decimalDigits").asInt(-1);
        BigDecimal number = answer.type() == FieldType.NUMBER ? PlainNumber.of(answer.value()) : null;
        if (most < 0 || number == null || number.stripTrailingZeros().scale() <= most) return Optional.empty();
        return Rule.broken(
                "decimalDigits",
                most == 0
                        ? answer.name() + " must be a whole number."
                        : answer.name() + " can have at most " + most + " decimal "
                                + (most == 1 ? "digit." : "digits."));
    }
}

package org.lodestar.forms.submission.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.lodestar.forms.FieldType;
import org.lodestar.forms.internal.PlainJson;
import org.lodestar.forms.internal.PlainNumber;

/** A number lies on one of the steps the field goes in, counted from zero. */
final class IsInSteps implements Rule {

    @Override
    public Optional<Broken> broken(Answer answer) {
        BigDecimal step = PlainNumber.of(PlainJson.value(answer.field().source().path("increment")));
        BigDecimal number = answer.type() == FieldType.NUMBER ? PlainNumber.of(answer.value()) : null;
        if (step == null || step.signum() == 0 || number == null) return Optional.empty();
        BigDecimal off = number.remainder(step);
        if (off.signum() == 0) return Optional.empty();
        BigDecimal below = number.subtract(off);
        return Rule.broken(
                "increment",
                answer.name() + " goes in steps of " + written(step) + ": " + written(below) + " or "
                        + written(below.add(step)) + " would fit.");
    }

    private static String written(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

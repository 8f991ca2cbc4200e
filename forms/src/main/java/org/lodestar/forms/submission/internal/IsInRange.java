package org.lodestar.forms.submission.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.lodestar.forms.FieldType;
import org.lodestar.forms.internal.PlainNumber;

/** A number is neither too small nor too large. A limit that is no number lets nothing pass, as in form-js. */
record IsInRange(String property, int sign, String words) implements Rule {

    static final Rule MIN = new IsInRange("min", -1, "or more");
    static final Rule MAX = new IsInRange("max", 1, "or less");

    @Override
    public Optional<Broken> broken(Answer answer) {
        BigDecimal number = answer.type() == FieldType.NUMBER ? PlainNumber.of(answer.value()) : null;
        Object said = number == null ? null : answer.limitAsSaid(property);
        if (said == null) return Optional.empty();
        BigDecimal limit = PlainNumber.of(said);
        if (limit == null) {
            return Rule.broken(
                    property,
                    answer.name() + " cannot be checked: its limit (" + said
                            + ") is not a number. Tell whoever made this form.");
        }
        if (number.compareTo(limit) * sign <= 0) return Optional.empty();
        return Rule.broken(property, answer.name() + " must be " + limit.toPlainString() + " " + words + ".");
    }
}

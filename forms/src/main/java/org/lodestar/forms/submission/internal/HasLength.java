package org.lodestar.forms.submission.internal;

import java.math.BigDecimal;
import java.util.Optional;

/** A text is neither too short nor too long, blanks around it not counted. */
final class HasLength implements Rule {

    @Override
    public Optional<Broken> broken(Answer answer) {
        if (!(answer.value() instanceof String text) || answer.validate().isMissingNode()) return Optional.empty();
        BigDecimal length = BigDecimal.valueOf(text.strip().length());
        BigDecimal least = answer.limit("minLength");
        if (least != null && length.compareTo(least) < 0) {
            return Rule.broken("minLength", answer.name() + " needs at least " + characters(least) + ".");
        }
        BigDecimal most = answer.limit("maxLength");
        if (most != null && length.compareTo(most) > 0) {
            return Rule.broken(
                    "maxLength", answer.name() + " can have at most " + characters(most) + "; it has " + length + ".");
        }
        return Optional.empty();
    }

    private static String characters(BigDecimal count) {
        return count.toPlainString() + (count.compareTo(BigDecimal.ONE) == 0 ? " character" : " characters");
    }
}

package org.lodestar.forms.submission.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text is neither too short nor too long, blanks around it not counted. */
record HasLength(String property, int sign) implements Rule {

    static final Rule MIN = new HasLength("minLength", -1);
    static final Rule MAX = new HasLength("maxLength", 1);

    @Override
    public Optional<Broken> broken(Answer answer) {
        if (!(answer.value() instanceof String text) || answer.validate().isMissingNode()) return Optional.empty();
        BigDecimal length = BigDecimal.valueOf(text.strip().length());
        BigDecimal limit = limit(answer);
        if (limit == null || length.compareTo(limit) * sign <= 0) return Optional.empty();
        return Rule.broken(
                property,
                sign < 0
                        ? answer.name() + " needs at least " + characters(limit) + "."
                        : answer.name() + " can have at most " + characters(limit) + "; it has " + length + ".");
    }

    /** Yes and no count as one and none, and an empty text as none, as in form-js. */
    private @Nullable BigDecimal limit(Answer answer) {
        Object said = answer.limitAsSaid(property);
        if (said instanceof Boolean yes) return yes ? BigDecimal.ONE : BigDecimal.ZERO;
        if (said instanceof String text && text.isBlank()) return BigDecimal.ZERO;
        return answer.limit(property);
    }

    private static String characters(BigDecimal count) {
        return count.toPlainString() + (count.compareTo(BigDecimal.ONE) == 0 ? " character" : " characters");
    }
}

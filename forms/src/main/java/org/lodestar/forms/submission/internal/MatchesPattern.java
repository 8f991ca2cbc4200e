package org.lodestar.forms.submission.internal;

import java.util.Optional;
import org.lodestar.forms.internal.TextPattern;

/** The answer has somewhere in it what the pattern describes; a form can bring its own words for that. */
final class MatchesPattern implements Rule {

    @Override
    public Optional<Broken> broken(Answer answer) {
        String pattern = answer.validate().path("pattern").asText("");
        boolean written = answer.value() instanceof String || answer.value() instanceof Number;
        if (pattern.isEmpty() || !written || TextPattern.found(pattern, String.valueOf(answer.value()))) {
            return Optional.empty();
        }
        String own = answer.validate().path("patternErrorMessage").asText("");
        return Rule.broken(
                "pattern", own.isBlank() ? answer.name() + " is not written as it should be (" + pattern + ")." : own);
    }
}

package org.lodestar.forms.submission.internal;

import java.util.Optional;

/** What is asked for is answered; a required box is ticked. */
final class Required implements Rule {

    @Override
    public Optional<Broken> broken(Answer answer) {
        if (!answer.field().rules().required() || !answer.missing()) return Optional.empty();
        return Rule.broken(
                "required",
                switch (answer.type()) {
                    case CHECKBOX -> "Please tick " + answer.name() + ".";
                    case RADIO, SELECT -> "Please choose an answer for " + answer.name() + ".";
                    case CHECKLIST, TAGLIST -> "Please choose at least one answer for " + answer.name() + ".";
                    default -> "Please fill in " + answer.name() + ".";
                });
    }
}

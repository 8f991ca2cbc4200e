package org.lodestar.forms.submission.internal;

import java.util.Optional;

/** One thing an answer must keep. */
interface Rule {

    /** What is broken, if anything. */
    Optional<Broken> broken(Answer answer);

    /**
     * @param rule as the schema calls it
     * @param message a sentence for people
     */
    record Broken(String rule, String message) {}

    static Optional<Broken> broken(String rule, String message) {
        return Optional.of(new Broken(rule, message));
    }
}

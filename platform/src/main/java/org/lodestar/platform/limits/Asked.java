package org.lodestar.platform.limits;

import java.time.Duration;

/** What {@link Limits} answers. */
public sealed interface Asked {

    /** It was counted and may be done. */
    record Allowed() implements Asked {}

    /** It was not counted and should not be done before {@code retryAfter} has passed. */
    record TooMany(Duration retryAfter) implements Asked {

        /** Whole seconds, at least one: for the header {@code Retry-After}. */
        public long seconds() {
            return Math.max(1, retryAfter.plusMillis(999).toSeconds());
        }

        /** For people: {@code in 20 seconds}, {@code in 3 minutes}. */
        public String words() {
            var seconds = seconds();
            if (seconds == 1) return "in a second";
            if (seconds < 100) return "in " + seconds + " seconds";
            return "in " + (seconds + 59) / 60 + " minutes";
        }
    }
}

package org.lodestar.platform.signin;

import java.time.Duration;

/**
 * How long somebody stays signed in.
 *
 * @param idle without a click
 * @param longest whatever is done
 */
public record SessionTimes(Duration idle, Duration longest) {
    SessionTimes within(SessionTimes bound) {
        return new SessionTimes(shorter(idle, bound.idle), shorter(longest, bound.longest));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}

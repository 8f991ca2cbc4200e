package org.lodestar.platform.signin;

import org.lodestar.platform.limits.Asked;
import org.springframework.security.core.AuthenticationException;

/** Somebody must wait before the next try; nothing was checked. The message is for people. */
public class TooManyTries extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooManyTries(Asked.TooMany refusal) {
        super("Too many tries. Nobody is locked out: try again " + refusal.words() + ".");
        seconds = refusal.seconds();
    }

    /** How long to wait; at least one. */
    public long seconds() {
        return seconds;
    }
}

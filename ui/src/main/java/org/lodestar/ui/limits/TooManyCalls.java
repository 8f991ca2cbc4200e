package org.lodestar.ui.limits;

import org.lodestar.platform.limits.Asked.TooMany;
import org.springframework.security.core.AuthenticationException;

/** Whoever comes is not even looked at: too many from there did not know a way in. */
public class TooManyCalls extends AuthenticationException {
    private static final long serialVersionUID = 1L;
    private final long seconds;

    public TooManyCalls(TooMany tooMany) {
        super("Too many calls with tokens that do not work. Try again " + tooMany.words() + ".");
        this.seconds = tooMany.seconds();
    }

    /** When to come again. */
    public long seconds() {
        return seconds;
    }
}

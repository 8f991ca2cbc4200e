package org.lodestar.platform.signin;

import org.springframework.security.core.AuthenticationException;

/** It is the right person, but not a way their district lets people in. The message is for them. */
public class NotThisWay extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    public NotThisWay(String message) {
        super(message);
    }
}

package org.lodestar.platform.people;

import org.lodestar.platform.districts.Refused;

/** The roles of who asked do not include what it takes; the message says what that is. */
public class NotAllowed extends Refused {
    private static final long serialVersionUID = 1L;

    public NotAllowed(String message) {
        super(message);
    }
}

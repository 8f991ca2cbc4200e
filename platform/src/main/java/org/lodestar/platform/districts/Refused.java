package org.lodestar.platform.districts;

/** Something the user asked for cannot be done; the message is shown to the user as it is. */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String message) {
        super(message);
    }
}

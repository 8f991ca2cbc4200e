package org.lodestar.platform.database;

/** Lodestar cannot start; {@code message} says why and {@code remedy} what to do, both for the person who started it. */
public class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    public CannotStart(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    public CannotStart(String message, String remedy, Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}

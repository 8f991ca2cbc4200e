package org.lodestar.platform.openings;

/** Whether the district asks why. */
public record AskWhy(boolean asks) {
    static final AskWhy NOT = new AskWhy(false);
}

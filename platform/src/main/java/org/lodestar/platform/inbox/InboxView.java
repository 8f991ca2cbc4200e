package org.lodestar.platform.inbox;

/** Whose work. */
public enum InboxView {
    MINE,
    TEAMS,
    FOLLOWING
}

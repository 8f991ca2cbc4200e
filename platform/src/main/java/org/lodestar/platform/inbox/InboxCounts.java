package org.lodestar.platform.inbox;

/** How many wait, counted up to 1000. */
public record InboxCounts(int mine, int teams, int following) {}

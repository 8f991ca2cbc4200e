package org.lodestar.platform.inbox;

/** Where a work item is in its life. */
public enum WorkItemState {
    OPEN,
    DONE,
    CANCELLED
}

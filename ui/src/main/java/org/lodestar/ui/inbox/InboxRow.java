package org.lodestar.ui.inbox;

import java.util.UUID;
import org.lodestar.platform.inbox.WorkItem;

/** A line of the list: a heading, or a work item under it. */
sealed interface InboxRow {

    /** The heading over the items of one due group. */
    record Heading(DueGroup group) implements InboxRow {}

    /** One work item. */
    record Entry(WorkItem item) implements InboxRow {}

    default boolean is(UUID workItem) {
        return this instanceof Entry entry && entry.item().id().equals(workItem);
    }
}

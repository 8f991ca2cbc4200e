package org.lodestar.platform.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page, and where the next one begins; {@code next} is null at the end. */
public record InboxPage(List<WorkItem> items, @Nullable String next) {}

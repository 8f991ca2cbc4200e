package org.lodestar.ui.rest.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of work items; {@code next} is the {@code after} of the page that follows, null at the end. */
record WorkItemPage(List<WorkItemAnswer> items, @Nullable String next) {}

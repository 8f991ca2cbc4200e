package org.lodestar.platform.trails;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries, newest first; {@code next} is where the page after begins, null at the end. */
public record TrailPage(List<TrailEntry> entries, @Nullable Long next) {}

package org.lodestar.processes.pathways;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the list of pathways; {@code version} 0 means never published. */
public record PathwaySummary(
        String key,
        String name,
        int version,
        boolean active,
        boolean hasDraft,
        @Nullable Instant publishedAt,
        String icon) {}

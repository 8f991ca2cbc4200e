package org.lodestar.processes.pathways;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One published version; {@code publishedBy} is absent for the library's own. */
public record PathwayVersionRow(
        String key, int number, String note, @Nullable UUID publishedBy, Instant publishedAt, boolean current) {}

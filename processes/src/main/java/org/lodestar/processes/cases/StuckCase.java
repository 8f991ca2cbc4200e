package org.lodestar.processes.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case that cannot go on by itself: its pathway did not start, or a timed action failed too often. */
public record StuckCase(
        UUID referralId,
        long number,
        String pathwayName,
        String problem,
        @Nullable String elementId,
        @Nullable Instant since) {}

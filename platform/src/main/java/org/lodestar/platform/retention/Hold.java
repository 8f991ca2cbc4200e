package org.lodestar.platform.retention;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A legal hold on a student's record; in force while {@code liftedAt} is null. */
public record Hold(
        UUID id,
        UUID studentId,
        String reason,
        @Nullable String placedByName,
        Instant placedAt,
        @Nullable String liftedByName,
        @Nullable Instant liftedAt,
        @Nullable String liftedBecause) {}

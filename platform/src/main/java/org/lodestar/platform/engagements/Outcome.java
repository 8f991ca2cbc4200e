package org.lodestar.platform.engagements;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What changed. {@code result}: met, partly, not-met. */
public record Outcome(
        UUID id,
        UUID referralId,
        @Nullable UUID studentId,
        String result,
        String summary,
        @Nullable String recordedByName,
        Instant recordedAt) {}

package org.lodestar.platform.corrections;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was corrected, or a family's statement where the district declined (then {@code before} is null). {@code kind}:
 * student, guardian, answer, entry or statement. {@code rosterSays} is another value that the roster has brought since,
 * null where it brought none; {@code kept} tells that the correction still holds against the roster.
 */
public record Correction(
        UUID id,
        String kind,
        UUID subjectId,
        @Nullable UUID referralId,
        String field,
        String label,
        @Nullable String before,
        @Nullable String after,
        String reason,
        @Nullable String byName,
        Instant at,
        @Nullable String rosterSays,
        boolean kept) {}

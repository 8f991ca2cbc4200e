package org.lodestar.platform.corrections.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A correction to be kept; {@code referral} null where it is about the student alone, {@code visibleTo} roles. */
public record NewCorrection(
        String kind,
        UUID subject,
        @Nullable UUID referral,
        String field,
        String label,
        @Nullable String before,
        @Nullable String after,
        String reason,
        List<String> visibleTo) {}

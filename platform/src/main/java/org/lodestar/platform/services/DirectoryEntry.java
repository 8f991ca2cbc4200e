package org.lodestar.platform.services;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something a student may receive. {@code schoolId} null: for the whole district. */
public record DirectoryEntry(
        UUID id,
        String sourceId,
        String name,
        String description,
        String category,
        UUID providerId,
        String providerName,
        @Nullable UUID schoolId,
        @Nullable String schoolName,
        boolean consentNeeded) {}

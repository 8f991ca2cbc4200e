package org.lodestar.platform.services;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who gives services. */
public record Provider(
        UUID id,
        String sourceId,
        String name,
        String description,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String url) {}

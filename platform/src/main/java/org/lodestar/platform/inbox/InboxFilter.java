package org.lodestar.platform.inbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What to keep; null keeps all. {@code text} matches step and subject. */
public record InboxFilter(
        @Nullable UUID schoolId,
        @Nullable String pathwayKey,
        @Nullable String text) {}

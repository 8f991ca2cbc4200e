package org.lodestar.platform.engagements;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A student (or a request) receiving a service. */
public record Engagement(
        UUID id,
        UUID referralId,
        @Nullable UUID studentId,
        @Nullable UUID serviceId,
        String serviceName,
        boolean open,
        @Nullable String withName,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String result) {}

package org.lodestar.platform.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit. {@code reason} is what the person said when asked; {@code via} and {@code address} are where it
 * came from ({@link Origin}), null in entries older than this was kept.
 */
public record AuditEntry(
        long id,
        Instant at,
        @Nullable UUID actorId,
        String actorName,
        String action,
        String subjectKind,
        String subjectId,
        @Nullable UUID studentId,
        Map<String, Object> detail,
        @Nullable String reason,
        @Nullable String via,
        @Nullable String address) {}

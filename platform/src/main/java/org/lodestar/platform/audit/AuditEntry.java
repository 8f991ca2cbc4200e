package org.lodestar.platform.audit;

import java.time.Instant;
import java.util.Map;

/** One line of the audit. */
public record AuditEntry(
        long id,
        Instant at,
        String actorName,
        String action,
        String subjectKind,
        String subjectId,
        Map<String, Object> detail) {}

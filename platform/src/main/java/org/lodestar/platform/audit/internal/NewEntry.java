package org.lodestar.platform.audit.internal;

import java.sql.Timestamp;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.audit.Origin;

/** An entry as it will be written; {@code district} null: into the installation's own chain. */
public record NewEntry(
        @Nullable UUID district,
        Timestamp at,
        Actor actor,
        String action,
        String subjectKind,
        String subjectId,
        @Nullable UUID student,
        String detail,
        @Nullable String reason,
        Origin origin) {}

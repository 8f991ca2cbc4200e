package org.lodestar.platform.records;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who read or changed something of the record, as the audit has it. */
public record Access(
        Instant at, String who, String action, @Nullable String reason) {}

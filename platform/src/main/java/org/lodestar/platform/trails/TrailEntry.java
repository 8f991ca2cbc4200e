package org.lodestar.platform.trails;

import org.jspecify.annotations.Nullable;
import org.lodestar.platform.audit.AuditEntry;

/** An entry with the student's name as the roster has it now; null where it is about no student or the record is purged. */
public record TrailEntry(AuditEntry entry, @Nullable String studentName) {}

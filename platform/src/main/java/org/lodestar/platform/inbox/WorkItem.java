package org.lodestar.platform.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step that waits for someone. {@code priority} 0 urgent to 3 low. */
public record WorkItem(
        UUID id,
        String engineTaskId,
        UUID referralId,
        String pathwayKey,
        String pathwayName,
        int pathwayVersion,
        String stepKey,
        String stepName,
        String guidance,
        @Nullable String formId,
        boolean confidential,
        List<String> visibleTo,
        boolean becomesOwner,
        @Nullable UUID studentId,
        String subject,
        @Nullable UUID schoolId,
        @Nullable String schoolName,
        @Nullable String teamRole,
        @Nullable UUID assigneeId,
        @Nullable String assigneeName,
        int priority,
        @Nullable Instant dueAt,
        WorkItemState state,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String closedByName,
        int version) {}

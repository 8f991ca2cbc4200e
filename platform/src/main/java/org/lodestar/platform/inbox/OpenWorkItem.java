package org.lodestar.platform.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a step into the inbox. */
public record OpenWorkItem(
        String engineTaskId,
        UUID referralId,
        String stepKey,
        String stepName,
        String guidance,
        @Nullable String formId,
        boolean confidential,
        List<String> visibleTo,
        boolean becomesOwner,
        @Nullable UUID schoolId,
        @Nullable String teamRole,
        @Nullable UUID assigneeId,
        int priority,
        @Nullable Instant dueAt) {}

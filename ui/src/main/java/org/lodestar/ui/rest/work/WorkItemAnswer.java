package org.lodestar.ui.rest.work;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.inbox.WorkItem;

/** A step that waits for someone; {@code priority} 0 urgent to 3 low. */
record WorkItemAnswer(
        UUID id,
        UUID referral,
        Pathway pathway,
        Step step,
        @Nullable UUID student,
        String subject,
        @Nullable Named school,
        @Nullable String team,
        @Nullable Named assignee,
        int priority,
        @Nullable Instant dueAt,
        String state,
        Instant openedAt,
        @Nullable Instant closedAt) {

    record Pathway(String key, String name, int version) {}

    record Step(
            String key,
            String name,
            String guidance,
            @Nullable String form) {}

    record Named(UUID id, String name) {}

    static WorkItemAnswer of(WorkItem item) {
        return new WorkItemAnswer(
                item.id(),
                item.referralId(),
                new Pathway(item.pathwayKey(), item.pathwayName(), item.pathwayVersion()),
                new Step(item.stepKey(), item.stepName(), item.guidance(), item.formId()),
                item.studentId(),
                item.subject(),
                named(item.schoolId(), item.schoolName()),
                item.teamRole(),
                named(item.assigneeId(), item.assigneeName()),
                item.priority(),
                item.dueAt(),
                item.state().name().toLowerCase(Locale.ROOT),
                item.openedAt(),
                item.closedAt());
    }

    private static @Nullable Named named(@Nullable UUID id, @Nullable String name) {
        return id == null ? null : new Named(id, name == null ? "" : name);
    }
}

package org.lodestar.platform.timeline;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something to be put on the timeline, done by the person signed in or by nobody; {@code visibleTo} roles, empty: all who see the referral. */
public record NewTimelineEntry(
        @Nullable UUID referralId,
        @Nullable UUID studentId,
        String kind,
        String title,
        String detail,
        @Nullable UUID submissionId,
        boolean referrerSees,
        List<String> visibleTo) {}

package org.lodestar.platform.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened. {@code actorName} is "Lodestar" where no person did it; {@code onlyFor}: names of the roles that
 * alone read it, empty where all do who see the referral.
 */
public record TimelineEntry(
        UUID id,
        @Nullable UUID referralId,
        @Nullable UUID studentId,
        Instant at,
        @Nullable UUID actorId,
        String actorName,
        String kind,
        String title,
        String detail,
        @Nullable UUID submissionId,
        boolean referrerSees,
        List<String> onlyFor) {}

package org.lodestar.platform.referrals;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral as the reader may see it. {@code summary} is empty and {@code full} false where its content is confidential to them. */
public record Referral(
        UUID id,
        long number,
        PathwayRef pathway,
        @Nullable UUID studentId,
        @Nullable String studentName,
        @Nullable UUID schoolId,
        @Nullable String schoolName,
        String summary,
        UUID referredBy,
        String referredByName,
        @Nullable UUID ownerId,
        @Nullable String ownerName,
        boolean open,
        boolean started,
        @Nullable String startProblem,
        @Nullable String milestone,
        @Nullable String milestoneName,
        @Nullable Instant milestoneSince,
        boolean urgent,
        @Nullable String ending,
        @Nullable String endingName,
        @Nullable UUID mergedInto,
        @Nullable Instant promisedBy,
        Instant submittedAt,
        @Nullable Instant closedAt,
        boolean full) {}

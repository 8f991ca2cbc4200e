package org.lodestar.platform.referrals;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral in a list. */
public record ReferralRow(
        UUID id,
        long number,
        PathwayRef pathway,
        @Nullable UUID studentId,
        @Nullable String studentName,
        @Nullable String schoolName,
        @Nullable String ownerName,
        String referredByName,
        @Nullable String milestoneName,
        @Nullable Instant milestoneSince,
        boolean open,
        @Nullable String ending,
        @Nullable String endingName,
        boolean urgent,
        Instant submittedAt,
        @Nullable Instant closedAt) {}

package org.lodestar.platform.referrals;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.submission.Submission;

/**
 * Makes a referral. {@code id} is chosen by the sender, so that sending twice makes one; {@code studentId} is null for a
 * request about nobody, which {@code schoolId} then places; a student's referral is at the student's school.
 */
public record SubmitReferral(
        UUID id,
        PathwayRef pathway,
        @Nullable UUID studentId,
        @Nullable UUID schoolId,
        Submission intake,
        String intakeJson,
        String summary,
        boolean urgent) {}

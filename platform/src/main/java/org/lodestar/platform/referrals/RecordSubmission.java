package org.lodestar.platform.referrals;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.submission.Submission;

/** Keeps the answers of a step. */
public record RecordSubmission(
        UUID referralId,
        @Nullable UUID workItemId,
        String stepKey,
        String stepName,
        Submission submission,
        String formJson,
        boolean confidential,
        List<String> visibleTo) {}

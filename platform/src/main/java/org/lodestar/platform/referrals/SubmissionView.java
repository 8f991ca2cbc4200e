package org.lodestar.platform.referrals;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A form that was sent, with the form as it was then. */
public record SubmissionView(
        UUID id,
        String stepKey,
        String stepName,
        String formId,
        String formJson,
        Map<String, Object> answers,
        String by,
        Instant at,
        boolean confidential) {}

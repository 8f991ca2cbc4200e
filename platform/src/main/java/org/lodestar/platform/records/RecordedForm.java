package org.lodestar.platform.records;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A form that was sent: its answers as data, and in the form's own words. */
public record RecordedForm(
        UUID id,
        UUID referralId,
        String stepName,
        String by,
        Instant at,
        boolean confidential,
        Map<String, Object> answers,
        List<RecordedAnswer> inWords) {}

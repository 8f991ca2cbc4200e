package org.lodestar.platform.records;

import java.time.Instant;
import java.util.List;
import org.lodestar.platform.consent.Consent;
import org.lodestar.platform.corrections.Correction;
import org.lodestar.platform.engagements.Engagement;
import org.lodestar.platform.engagements.Outcome;
import org.lodestar.platform.referrals.ReferralRow;
import org.lodestar.platform.students.Student;
import org.lodestar.platform.timeline.TimelineEntry;

/**
 * A student's record. {@code complete}: all of it, confidential parts too, as the family may inspect it, with who has read
 * and changed it; otherwise what the person asking may see, and {@code accesses} is empty.
 */
public record StudentRecord(
        Student student,
        boolean complete,
        List<ReferralRow> referrals,
        List<RecordedForm> forms,
        List<RecordedFile> files,
        List<Engagement> engagements,
        List<Outcome> outcomes,
        List<Consent> consents,
        List<TimelineEntry> timeline,
        List<Correction> corrections,
        List<Access> accesses,
        Instant asOf,
        String district) {}

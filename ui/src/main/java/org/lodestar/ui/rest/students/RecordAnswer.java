package org.lodestar.ui.rest.students;

import java.util.List;
import org.lodestar.platform.consent.Consent;
import org.lodestar.platform.engagements.Engagement;
import org.lodestar.platform.engagements.Outcome;
import org.lodestar.platform.referrals.ReferralRow;
import org.lodestar.platform.students.Student;
import org.lodestar.platform.timeline.TimelineEntry;

/** A student's whole record, as the caller may see it. */
record RecordAnswer(
        Student student,
        List<ReferralRow> referrals,
        List<Engagement> engagements,
        List<Outcome> outcomes,
        List<Consent> consents,
        List<TimelineEntry> timeline) {}

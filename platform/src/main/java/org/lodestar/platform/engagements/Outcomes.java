package org.lodestar.platform.engagements;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.engagements.internal.OfReferral;
import org.lodestar.platform.engagements.internal.OutcomeRows;
import org.lodestar.platform.timeline.NewTimelineEntry;
import org.lodestar.platform.timeline.Timeline;
import org.lodestar.platform.visibility.Reader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Outcomes of the current district. Who referred is always told the result; the summary only where the referral is not
 * confidential.
 */
@Component
@Transactional
public class Outcomes {
    private static final Map<String, String> RESULTS =
            Map.of("met", "met", "partly", "partly met", "not-met", "not met");

    private final OutcomeRows rows;
    private final OfReferral referrals;
    private final Timeline timeline;
    private final Audit audit;
    private final Reader reader;

    public Outcomes(OutcomeRows rows, OfReferral referrals, Timeline timeline, Audit audit, Reader reader) {
        this.rows = rows;
        this.referrals = referrals;
        this.timeline = timeline;
        this.audit = audit;
        this.reader = reader;
    }

    /** For the machinery. {@code result}: met, partly or not-met; {@link Refused} for another. */
    public UUID record(UUID referral, String result, String summary) {
        if (!RESULTS.containsKey(result)) {
            throw new Refused("An outcome is met, partly or not-met, not \"" + result + "\".");
        }
        var about = referrals.require(referral);
        var id = rows.insert(about, result, summary, reader.id());
        var detail = about.confidential() ? "" : summary;
        timeline.add(NewTimelineEntry.forAll(referral, "outcome", "Outcome: " + RESULTS.get(result), detail));
        audit.record("recorded outcome", "outcome", id.toString(), about.student(), Map.of("result", result));
        return id;
    }

    /** Oldest first; the summary is empty for who made a confidential referral and does not work on it. */
    public List<Outcome> ofReferral(UUID referral) {
        return rows.of("referral_id", referral, reader.id());
    }

    /** As {@link #ofReferral}, over all of a student's referrals. */
    public List<Outcome> ofStudent(UUID student) {
        return rows.of("student_id", student, reader.id());
    }
}

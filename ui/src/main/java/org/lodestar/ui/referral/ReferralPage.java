package org.lodestar.ui.referral;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.consent.Consent;
import org.lodestar.platform.engagements.Engagement;
import org.lodestar.platform.engagements.Outcome;
import org.lodestar.platform.inbox.WorkItem;
import org.lodestar.platform.referrals.Referral;
import org.lodestar.platform.referrals.SubmissionView;
import org.lodestar.platform.timeline.TimelineEntry;
import org.lodestar.processes.cases.CaseProgress;

/**
 * All that the page of a referral shows, as one person may see it at one moment.
 *
 * @param progress null where the pathway has not begun
 * @param waiting the steps that wait for someone now
 * @param mine which of {@code waiting} the reader may do
 * @param roles names of the roles a step may wait for, by key
 * @param linked whether the reader may open the student's record
 */
record ReferralPage(
        Referral referral,
        @Nullable CaseProgress progress,
        List<WorkItem> waiting,
        List<UUID> mine,
        Map<String, String> roles,
        List<TimelineEntry> timeline,
        Map<UUID, SubmissionView> answers,
        List<Engagement> engagements,
        List<Outcome> outcomes,
        List<Consent> consents,
        boolean linked,
        boolean mayWithdraw) {

    /** Whether nothing but the timeline differs. */
    boolean standsAs(ReferralPage other) {
        return withoutTimeline().equals(other.withoutTimeline());
    }

    private ReferralPage withoutTimeline() {
        return new ReferralPage(
                referral,
                progress,
                waiting,
                mine,
                roles,
                List.of(),
                Map.of(),
                engagements,
                outcomes,
                consents,
                linked,
                mayWithdraw);
    }

    String title() {
        var name = referral.studentName();
        return name == null
                ? referral.pathway().name()
                : name + " — " + referral.pathway().name();
    }

    boolean aboutStudent() {
        return referral.studentId() != null;
    }
}

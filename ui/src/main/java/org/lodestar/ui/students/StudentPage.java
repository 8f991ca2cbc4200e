package org.lodestar.ui.students;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.platform.consent.Consent;
import org.lodestar.platform.corrections.Correction;
import org.lodestar.platform.engagements.Engagement;
import org.lodestar.platform.engagements.Outcome;
import org.lodestar.platform.referrals.ReferralRow;
import org.lodestar.platform.timeline.TimelineEntry;

/** What has been done for a student and what is under way, as one person may see it at one moment. */
record StudentPage(
        List<ReferralRow> referrals,
        List<Engagement> engagements,
        List<Outcome> outcomes,
        List<Consent> consents,
        List<TimelineEntry> timeline,
        List<Correction> corrections) {

    List<ReferralRow> open() {
        return referrals.stream().filter(ReferralRow::open).toList();
    }

    List<Engagement> received(boolean now) {
        return engagements.stream().filter(each -> each.open() == now).toList();
    }

    /** What each referral is about, by its id. */
    Map<UUID, String> names() {
        return referrals.stream()
                .collect(Collectors.toMap(ReferralRow::id, row -> row.pathway().name()));
    }

    boolean has(UUID referral) {
        return referrals.stream().anyMatch(row -> row.id().equals(referral));
    }
}

package org.lodestar.platform.timeline;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be put on the timeline, done by the person signed in or by nobody. {@code visibleTo}: roles, empty: all
 * who see the referral. {@code referrerSees}: shown to who referred, too,
 * confidential or not.
 */
public record NewTimelineEntry(
        @Nullable UUID referralId,
        @Nullable UUID studentId,
        String kind,
        String title,
        String detail,
        @Nullable UUID submissionId,
        boolean referrerSees,
        List<String> visibleTo) {

    /** An entry of a referral that its referrer may see. */
    public static NewTimelineEntry forAll(UUID referral, String kind, String title, String detail) {
        return new NewTimelineEntry(referral, null, kind, title, detail, null, true, List.of());
    }

    /** An entry that concerns those who work on the referral, not who referred. */
    public static NewTimelineEntry forTheTeam(UUID referral, String kind, String title, String detail) {
        return new NewTimelineEntry(referral, null, kind, title, detail, null, false, List.of());
    }
}

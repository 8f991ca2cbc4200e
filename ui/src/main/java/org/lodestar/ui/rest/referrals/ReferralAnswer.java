package org.lodestar.ui.rest.referrals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.referrals.Referral;
import org.lodestar.platform.timeline.TimelineEntry;

/** A referral as the caller may see it; {@code next} says in words what happens next. */
record ReferralAnswer(
        UUID id,
        long number,
        Pathway pathway,
        @Nullable Named student,
        @Nullable Named school,
        String summary,
        String state,
        boolean started,
        boolean urgent,
        @Nullable Milestone milestone,
        @Nullable Named owner,
        @Nullable Named referredBy,
        @Nullable Ending ending,
        @Nullable UUID mergedInto,
        @Nullable Instant promisedBy,
        Instant submittedAt,
        @Nullable Instant closedAt,
        String next,
        List<Event> timeline) {

    record Pathway(String key, String name, int version) {}

    record Named(UUID id, String name) {}

    record Milestone(String key, String name, @Nullable Instant since) {}

    record Ending(String key, String name) {}

    record Event(Instant at, String by, String kind, String title, String detail) {}

    static ReferralAnswer of(Referral referral, String next, List<TimelineEntry> timeline) {
        return new ReferralAnswer(
                referral.id(),
                referral.number(),
                new Pathway(
                        referral.pathway().key(),
                        referral.pathway().name(),
                        referral.pathway().version()),
                named(referral.studentId(), referral.studentName()),
                named(referral.schoolId(), referral.schoolName()),
                referral.summary(),
                referral.open() ? "open" : "closed",
                referral.started(),
                referral.urgent(),
                milestone(referral),
                named(referral.ownerId(), referral.ownerName()),
                named(referral.referredBy(), referral.referredByName()),
                ending(referral),
                referral.mergedInto(),
                referral.promisedBy(),
                referral.submittedAt(),
                referral.closedAt(),
                next,
                timeline.stream().map(ReferralAnswer::event).toList());
    }

    private static Event event(TimelineEntry entry) {
        return new Event(entry.at(), entry.actorName(), entry.kind(), entry.title(), entry.detail());
    }

    private static @Nullable Named named(@Nullable UUID id, @Nullable String name) {
        return id == null ? null : new Named(id, name == null ? "" : name);
    }

    private static @Nullable Milestone milestone(Referral referral) {
        var key = referral.milestone();
        var name = referral.milestoneName();
        return key == null ? null : new Milestone(key, name == null ? key : name, referral.milestoneSince());
    }

    private static @Nullable Ending ending(Referral referral) {
        var key = referral.ending();
        var name = referral.endingName();
        return key == null ? null : new Ending(key, name == null ? key : name);
    }
}

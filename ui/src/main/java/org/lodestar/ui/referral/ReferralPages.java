package org.lodestar.ui.referral;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.platform.consent.Consent;
import org.lodestar.platform.consent.Consents;
import org.lodestar.platform.engagements.Engagements;
import org.lodestar.platform.engagements.Outcomes;
import org.lodestar.platform.inbox.Inbox;
import org.lodestar.platform.inbox.InboxQuery;
import org.lodestar.platform.inbox.WorkItem;
import org.lodestar.platform.openings.Openings;
import org.lodestar.platform.people.Roles;
import org.lodestar.platform.referrals.Referral;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.platform.referrals.SubmissionView;
import org.lodestar.platform.students.Students;
import org.lodestar.platform.timeline.Timeline;
import org.lodestar.processes.cases.Cases;
import org.springframework.stereotype.Component;

/** Reads what the page of a referral shows. */
@Component
class ReferralPages {

    private final Referrals referrals;
    private final Cases cases;
    private final InboxQuery work;
    private final Inbox inbox;
    private final Timeline timeline;
    private final Engagements engagements;
    private final Outcomes outcomes;
    private final Consents consents;
    private final Students students;
    private final Openings openings;
    private final Roles roles;

    ReferralPages(
            Referrals referrals,
            Cases cases,
            InboxQuery work,
            Inbox inbox,
            Timeline timeline,
            Engagements engagements,
            Outcomes outcomes,
            Consents consents,
            Students students,
            Openings openings,
            Roles roles) {
        this.referrals = referrals;
        this.cases = cases;
        this.work = work;
        this.inbox = inbox;
        this.timeline = timeline;
        this.engagements = engagements;
        this.outcomes = outcomes;
        this.consents = consents;
        this.students = students;
        this.openings = openings;
        this.roles = roles;
    }

    /** Empty where there is no such referral or the person signed in may not know of it. */
    Optional<ReferralPage> read(UUID id) {
        return referrals.find(id).map(this::page);
    }

    /** The student whose record would be opened, where the reader must say why first; only of a referral they may know of. */
    Optional<UUID> mustSayWhyOf(UUID id) {
        return openings.studentOf(id)
                .filter(student -> referrals.ofStudent(student).stream()
                        .anyMatch(row -> row.id().equals(id)))
                .filter(openings::asks);
    }

    private ReferralPage page(Referral referral) {
        var id = referral.id();
        var waiting = referral.open() ? work.openOfReferral(id) : List.<WorkItem>of();
        return new ReferralPage(
                referral,
                cases.progress(id).orElse(null),
                waiting,
                waiting.stream().filter(inbox::mayDo).map(WorkItem::id).toList(),
                roles.labels(),
                timeline.ofReferral(id),
                answers(id),
                engagements.ofReferral(id),
                outcomes.ofReferral(id),
                consents(referral),
                referral.studentId() != null && students.maySee(referral.studentId()),
                referral.open() && cases.mayWithdraw(id));
    }

    private Map<UUID, SubmissionView> answers(UUID id) {
        var answers = new LinkedHashMap<UUID, SubmissionView>();
        referrals.submissionsOf(id).forEach(submission -> answers.put(submission.id(), submission));
        return answers;
    }

    private List<Consent> consents(Referral referral) {
        if (referral.studentId() == null || !referral.full()) {
            return List.of();
        }
        return consents.ofStudent(referral.studentId()).stream()
                .filter(consent -> referral.id().equals(consent.referralId()))
                .toList();
    }
}

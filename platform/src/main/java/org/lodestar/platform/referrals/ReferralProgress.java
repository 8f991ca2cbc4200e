package org.lodestar.platform.referrals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.People;
import org.lodestar.platform.people.StaffMember;
import org.lodestar.platform.referrals.internal.ReferralChanges;
import org.lodestar.platform.referrals.internal.Submissions;
import org.lodestar.platform.timeline.NewTimelineEntry;
import org.lodestar.platform.timeline.Timeline;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the pathway does to a referral. For the machinery: whoever calls has already decided, so nothing here asks who
 * may. Each change is on the timeline and in the audit; what is so already changes nothing and tells nobody.
 */
@Component
@Transactional
public class ReferralProgress {
    private final ReferralChanges changes;
    private final Submissions submissions;
    private final Timeline timeline;
    private final Audit audit;
    private final People people;
    private final Me me;
    private final ApplicationEventPublisher events;

    public ReferralProgress(
            ReferralChanges changes,
            Submissions submissions,
            Timeline timeline,
            Audit audit,
            People people,
            Me me,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.submissions = submissions;
        this.timeline = timeline;
        this.audit = audit;
        this.people = people;
        this.me = me;
        this.events = events;
    }

    /**
     * Keeps a step's answers, given by the person signed in, and puts the step's name on the timeline, linked to them;
     * the referrer sees that entry unless the answers are confidential or for some roles only.
     */
    public UUID record(RecordSubmission command) {
        var id = submissions.keep(command, me.id());
        var referrerSees = !command.confidential() && command.visibleTo().isEmpty();
        timeline.add(new NewTimelineEntry(
                command.referralId(), null, "step", command.stepName(), "", id, referrerSees, command.visibleTo()));
        audited("answered step", command.referralId(), Map.of("step", command.stepKey()));
        return id;
    }

    public void reached(UUID referral, String milestone, String milestoneName) {
        if (changes.milestone(referral, milestone, milestoneName)) {
            timeline.add(NewTimelineEntry.forAll(referral, "milestone", milestoneName, ""));
            audited("reached milestone", referral, Map.of("milestone", milestone));
        }
    }

    /** Closes it and tells {@link ReferralClosed}; does nothing where it is closed already. Its work items are not touched. */
    public void close(UUID referral, String ending, String endingName) {
        if (changes.close(referral, ending, endingName)) {
            timeline.add(NewTimelineEntry.forAll(referral, "closed", "Closed: " + endingName, ""));
            audited("closed referral", referral, Map.of("ending", ending));
            events.publishEvent(new ReferralClosed(referral, ending));
        }
    }

    public void assignOwner(UUID referral, UUID staffMember) {
        var owner = people.find(staffMember)
                .filter(StaffMember::active)
                .orElseThrow(() -> new Refused("This person does not work here any more. Choose someone else."));
        if (changes.owner(referral, staffMember)) {
            timeline.add(NewTimelineEntry.forAll(referral, "owner", owner.name() + " looks after this now", ""));
            audited("gave referral an owner", referral, Map.of("owner", staffMember.toString()));
        }
    }

    public void urgent(UUID referral, boolean urgent) {
        if (changes.urgent(referral, urgent)) {
            timeline.add(
                    NewTimelineEntry.forAll(referral, "urgent", urgent ? "Marked urgent" : "No longer urgent", ""));
            audited("changed urgency", referral, Map.of("urgent", urgent));
        }
    }

    /** Notes on both that {@code referral} goes on as {@code other}; closing it is a call of its own. */
    public void mergeInto(UUID referral, UUID other) {
        if (referral.equals(other)) {
            throw new Refused("A referral can't be merged into itself. Choose another one.");
        }
        if (changes.mergedInto(referral, other)) {
            timeline.add(
                    NewTimelineEntry.forAll(referral, "merged", "Merged into referral " + changes.number(other), ""));
            timeline.add(NewTimelineEntry.forAll(
                    other, "merged", "Referral " + changes.number(referral) + " was merged into this one", ""));
            audited("merged referral", referral, Map.of("into", other.toString()));
        }
    }

    /** The pathway has started after all. */
    public void started(UUID referral) {
        if (changes.started(referral)) {
            timeline.add(NewTimelineEntry.forAll(referral, "started", "Started after all", ""));
            audited("started pathway", referral, Map.of());
        }
    }

    /** {@code problem}, for an administrator to read, is why the pathway has still not started. */
    public void didNotStart(UUID referral, String problem) {
        changes.waiting(referral, problem);
    }

    /** Referrals of the current district whose pathway has not started, oldest first. */
    public List<UUID> waitingToStart() {
        return changes.waitingToStart();
    }

    private void audited(String action, UUID referral, Map<String, ?> detail) {
        audit.record(action, "referral", referral.toString(), changes.studentOf(referral), detail);
    }
}

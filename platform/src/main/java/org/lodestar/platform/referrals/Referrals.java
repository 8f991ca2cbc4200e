package org.lodestar.platform.referrals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Roles;
import org.lodestar.platform.referrals.internal.ReadingTrail;
import org.lodestar.platform.referrals.internal.ReferralRows;
import org.lodestar.platform.referrals.internal.Submissions;
import org.lodestar.platform.referrals.internal.Submitting;
import org.lodestar.platform.students.Students;
import org.lodestar.platform.timeline.NewTimelineEntry;
import org.lodestar.platform.timeline.Timeline;
import org.lodestar.platform.visibility.Reader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with referrals, and what they may see of them: {@link org.lodestar.platform.visibility.MaySee}. Reading
 * one in full is audited, once in ten minutes for the same person.
 */
@Component
@Transactional
public class Referrals {
    private static final int LONGEST_COMMENT = 4_000;

    private final Submitting submitting;
    private final ReferralRows rows;
    private final Submissions submissions;
    private final ReadingTrail trail;
    private final Students students;
    private final Timeline timeline;
    private final Audit audit;
    private final Reader reader;
    private final Roles roles;
    private final Me me;

    public Referrals(
            Submitting submitting,
            ReferralRows rows,
            Submissions submissions,
            ReadingTrail trail,
            Students students,
            Timeline timeline,
            Audit audit,
            Reader reader,
            Roles roles,
            Me me) {
        this.submitting = submitting;
        this.rows = rows;
        this.submissions = submissions;
        this.trail = trail;
        this.students = students;
        this.timeline = timeline;
        this.audit = audit;
        this.reader = reader;
        this.roles = roles;
        this.me = me;
    }

    /**
     * Keeps the referral, its submission, timeline and audit, and tells {@link ReferralSubmitted}; one transaction.
     * Sending the same id again, even at the same moment, changes nothing and answers the id. Where a listener throws
     * {@link PathwayDidNotStart}, all of it is rolled back and done once more without telling anyone, and the referral
     * is kept as waiting to start. Inside a transaction of the caller's the same holds: only what was done since the
     * call is rolled back (a savepoint). {@link Refused} where the person signed in may not see the student.
     *
     * @see "docs/decisions/0002-20261124-one-database-one-transaction.md"
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public UUID submit(SubmitReferral command) {
        return submitting.submit(command);
    }

    public Optional<Referral> find(UUID id) {
        var found = rows.find(id, reader.id());
        found.filter(Referral::full).ifPresent(referral -> trail.read(me.id(), id, referral.studentId()));
        return found;
    }

    /** What the person signed in has referred, newest first. */
    public List<ReferralRow> mine() {
        return rows.referredBy(reader.id());
    }

    /** Those of a student that the person signed in may know of, newest first. */
    public List<ReferralRow> ofStudent(UUID student) {
        return rows.ofStudent(student, reader.id());
    }

    /** The open ones of a student, whoever referred: that they exist is shown to who may see the student. */
    public List<ReferralRow> openOfStudent(UUID student) {
        return students.maySee(student) ? rows.openOfStudent(student, reader.id()) : List.of();
    }

    /** What was answered so far, oldest first; without what the reader may not see. */
    public List<SubmissionView> submissionsOf(UUID referral) {
        find(referral);
        return submissions.of(referral, reader.id());
    }

    /**
     * Who reads a comment unless its author chooses: everybody, but on a confidential pathway those who work on it only,
     * or who referred would read what one helper tells another.
     */
    public CommentFor usualReaders(Referral referral) {
        return referral.pathway().confidential() && !referral.referredBy().equals(me.id())
                ? CommentFor.theTeam()
                : CommentFor.everybody();
    }

    /** Adds a comment for its {@link #usualReaders}. */
    public void comment(UUID referral, String text) {
        comment(referral, text, null);
    }

    /** Adds a comment of at most 4,000 characters; {@code readers} null: the {@link #usualReaders}. */
    public void comment(UUID referral, String text, @Nullable CommentFor readers) {
        var words = text.strip();
        if (words.isEmpty()) {
            throw new Refused("Write a comment first.");
        }
        if (words.length() > LONGEST_COMMENT) {
            throw new Refused("This comment is too long: %,d characters, and %,d fit."
                    .formatted(words.length(), LONGEST_COMMENT));
        }
        var found = rows.find(referral, reader.id())
                .orElseThrow(() -> new Refused("This referral is not yours to see, so you can't comment on it."));
        if (!found.full() && !found.referredBy().equals(me.id())) {
            throw new Refused("This referral is confidential. Only the people who work on it can comment.");
        }
        var who = readers == null ? usualReaders(found) : readers;
        if (!roles.labels().keySet().containsAll(who.roles())) {
            throw new Refused("Choose roles that this district has.");
        }
        timeline.add(
                new NewTimelineEntry(referral, null, "comment", "Comment", words, null, who.referrer(), who.roles()));
        audit.record("commented on referral", "referral", referral.toString(), found.studentId(), Map.of());
    }
}

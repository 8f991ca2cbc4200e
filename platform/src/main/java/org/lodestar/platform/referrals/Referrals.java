package org.lodestar.platform.referrals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What people do with referrals, and what they may see of them. */
@Component
public class Referrals {
    /**
     * Keeps the referral, its submission, timeline and audit, and tells {@link ReferralSubmitted}; one transaction.
     * Sending the same id again changes nothing. Where the pathway does not start, the referral is kept all the same.
     */
    public UUID submit(SubmitReferral command) {
        throw new UnsupportedOperationException();
    }

    public Optional<Referral> find(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** What the person signed in has referred, newest first. */
    public List<ReferralRow> mine() {
        throw new UnsupportedOperationException();
    }

    /** Those of a student that the person signed in may know of, newest first. */
    public List<ReferralRow> ofStudent(UUID student) {
        throw new UnsupportedOperationException();
    }

    /** The open ones of a student, whoever referred: that they exist is shown to who may see the student. */
    public List<ReferralRow> openOfStudent(UUID student) {
        throw new UnsupportedOperationException();
    }

    /** What was answered so far, oldest first; without what the reader may not see. */
    public List<SubmissionView> submissionsOf(UUID referral) {
        throw new UnsupportedOperationException();
    }

    /** Adds a comment that everybody who sees the referral can read. */
    public void comment(UUID referral, String text) {
        throw new UnsupportedOperationException();
    }
}

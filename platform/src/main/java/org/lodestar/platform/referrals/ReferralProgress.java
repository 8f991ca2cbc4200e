package org.lodestar.platform.referrals;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the pathway does to a referral. For the machinery: whoever calls has already decided. */
@Component
public class ReferralProgress {
    public UUID record(RecordSubmission command) {
        throw new UnsupportedOperationException();
    }

    public void reached(UUID referral, String milestone, String milestoneName) {
        throw new UnsupportedOperationException();
    }

    /** Closes it and tells {@link ReferralClosed}; does nothing where it is closed already. */
    public void close(UUID referral, String ending, String endingName) {
        throw new UnsupportedOperationException();
    }

    public void assignOwner(UUID referral, UUID staffMember) {
        throw new UnsupportedOperationException();
    }

    public void urgent(UUID referral, boolean urgent) {
        throw new UnsupportedOperationException();
    }

    public void mergeInto(UUID referral, UUID other) {
        throw new UnsupportedOperationException();
    }

    public void started(UUID referral) {
        throw new UnsupportedOperationException();
    }

    public void didNotStart(UUID referral, String problem) {
        throw new UnsupportedOperationException();
    }

    /** Referrals of the current district whose pathway has not started. */
    public List<UUID> waitingToStart() {
        throw new UnsupportedOperationException();
    }
}

package org.lodestar.processes.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A case as seen from its pathway. */
@org.springframework.stereotype.Component
public class Cases {
    /** Empty where the person signed in may not see the referral. */
    public Optional<CaseProgress> progress(UUID referral) {
        throw new UnsupportedOperationException();
    }

    /** Whether the person signed in may withdraw it: who referred, its owner, a coordinator of its school, an administrator. */
    public boolean mayWithdraw(UUID referral) {
        throw new UnsupportedOperationException();
    }

    public void withdraw(UUID referral, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Cases that cannot go on by themselves; for administrators. */
    public List<StuckCase> stuck() {
        throw new UnsupportedOperationException();
    }

    /** Tries again to start a pathway or to run a failed job; for administrators. */
    public void retry(UUID referral) {
        throw new UnsupportedOperationException();
    }
}

package org.lodestar.processes.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.platform.visibility.Reader;
import org.lodestar.processes.cases.internal.DiagramProgress;
import org.lodestar.processes.cases.internal.StartRetry;
import org.lodestar.processes.cases.internal.StuckCases;
import org.lodestar.processes.cases.internal.Withdrawing;
import org.lodestar.processes.engine.Attempts;
import org.lodestar.processes.known.CaseFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A case as seen from its pathway. */
@Component
public class Cases {

    private final CaseFacts.Source cases;
    private final Referrals referrals;
    private final DiagramProgress progress;
    private final Withdrawing withdrawing;
    private final StuckCases stuck;
    private final StartRetry starts;
    private final Attempts attempts;
    private final NextWords next;
    private final Reader reader;
    private final Me me;

    Cases(
            CaseFacts.Source cases,
            Referrals referrals,
            DiagramProgress progress,
            Withdrawing withdrawing,
            StuckCases stuck,
            StartRetry starts,
            Attempts attempts,
            NextWords next,
            Reader reader,
            Me me) {
        this.cases = cases;
        this.referrals = referrals;
        this.progress = progress;
        this.withdrawing = withdrawing;
        this.stuck = stuck;
        this.starts = starts;
        this.attempts = attempts;
        this.next = next;
        this.reader = reader;
        this.me = me;
    }

    /** Empty where the person signed in may not see the referral. */
    @Transactional
    public Optional<CaseProgress> progress(UUID referral) {
        return referrals.find(referral).map(seen -> progress.of(seen, next.of(referral)));
    }

    /**
     * Whether the person signed in may withdraw it: who referred, its owner, who coordinates at its school,
     * and who looks after pathways there.
     */
    @Transactional
    public boolean mayWithdraw(UUID referral) {
        return cases.find(referral).filter(this::mayWithdraw).isPresent();
    }

    /** Ends it for good, whatever it waits for; {@link Refused} where the person may not, or it is over already. */
    public void withdraw(UUID referral, String reason) {
        attempts.run(() -> {
            CaseFacts facts = cases.require(referral);
            if (!facts.open()) throw new Refused("This referral is finished already.");
            if (!mayWithdraw(facts)) {
                throw new Refused("Only who referred, the owner, a coordinator of the school or an administrator"
                        + " can withdraw this referral.");
            }
            withdrawing.withdraw(facts, reason.strip());
            return true;
        });
    }

    /** Cases that cannot go on by themselves; for who looks after pathways. */
    @Transactional
    public List<StuckCase> stuck() {
        me.need(Right.MANAGE_PATHWAYS);
        return stuck.all();
    }

    /** Tries again to start a pathway or to run a failed job; for who looks after pathways. {@link Refused} says why it failed again. */
    public void retry(UUID referral) {
        me.need(Right.MANAGE_PATHWAYS);
        CaseFacts facts = cases.require(referral);
        if (facts.started()) stuck.retryJobs(referral);
        else if (!starts.once(referral)) {
            throw new Refused("The pathway still cannot start. Publish a corrected version, or look at its problem.");
        }
    }

    private boolean mayWithdraw(CaseFacts facts) {
        UUID id = reader.id();
        if (!facts.open() || id == null) return false;
        return id.equals(facts.referredBy())
                || id.equals(facts.ownerId())
                || me.may(Right.COORDINATE, facts.schoolId())
                || me.may(Right.MANAGE_PATHWAYS, facts.schoolId());
    }
}

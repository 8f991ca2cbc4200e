package org.lodestar.processes.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.StaffMember;
import org.lodestar.platform.referrals.Referrals;
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
            Me me) {
        this.cases = cases;
        this.referrals = referrals;
        this.progress = progress;
        this.withdrawing = withdrawing;
        this.stuck = stuck;
        this.starts = starts;
        this.attempts = attempts;
        this.next = next;
        this.me = me;
    }

    /** Empty where the person signed in may not see the referral. */
    @Transactional
    public Optional<CaseProgress> progress(UUID referral) {
        return referrals.find(referral).map(seen -> progress.of(seen, next.of(referral)));
    }

    /** Whether the person signed in may withdraw it: who referred, its owner, a coordinator of its school, an administrator. */
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

    /** Cases that cannot go on by themselves; for administrators. */
    @Transactional
    public List<StuckCase> stuck() {
        requireAdmin();
        return stuck.all();
    }

    /** Tries again to start a pathway or to run a failed job; for administrators. {@link Refused} says why it failed again. */
    public void retry(UUID referral) {
        requireAdmin();
        CaseFacts facts = cases.require(referral);
        if (facts.started()) stuck.retryJobs(referral);
        else if (!starts.once(referral)) {
            throw new Refused("The pathway still cannot start. Publish a corrected version, or look at its problem.");
        }
    }

    private boolean mayWithdraw(CaseFacts facts) {
        Optional<StaffMember> person = me.maybe();
        if (!facts.open() || person.isEmpty()) return false;
        UUID id = person.get().id();
        return id.equals(facts.referredBy())
                || id.equals(facts.ownerId())
                || me.isAdmin()
                || person.get().roles().stream()
                        .filter(role -> role.role().equals("coordinator"))
                        .anyMatch(role ->
                                role.schoolId() == null || role.schoolId().equals(facts.schoolId()));
    }

    private void requireAdmin() {
        if (!me.isAdmin()) throw new Refused("Only an administrator of the district can see this.");
    }
}

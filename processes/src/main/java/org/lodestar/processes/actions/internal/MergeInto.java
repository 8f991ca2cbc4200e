package org.lodestar.processes.actions.internal;

import java.util.Optional;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.referrals.ReferralProgress;
import org.lodestar.processes.actions.Action;
import org.lodestar.processes.actions.ActionCall;
import org.lodestar.processes.known.CaseFacts;
import org.springframework.stereotype.Component;

/** The case goes on in another open referral of the same student. */
@Component
class MergeInto implements Action {

    private final ReferralProgress referrals;
    private final CaseFacts.Source cases;

    MergeInto(ReferralProgress referrals, CaseFacts.Source cases) {
        this.referrals = referrals;
        this.cases = cases;
    }

    @Override
    public String key() {
        return "merge-into";
    }

    @Override
    public void run(ActionCall call) {
        Optional<CaseFacts> other = ServiceNames.id(call.text("referral")).flatMap(cases::find);
        if (other.isEmpty()) throw new Refused("Choose the open referral this one shall go on in.");
        CaseFacts target = other.get();
        if (target.id().equals(call.referral())) throw new Refused("A referral cannot be merged with itself.");
        if (!target.open()) throw new Refused("Referral #" + target.number() + " is finished. Choose an open one.");
        if (target.studentId() == null
                || !target.studentId().equals(call.facts().studentId())) {
            throw new Refused("Referral #" + target.number() + " is about another student.");
        }
        referrals.mergeInto(call.referral(), target.id());
    }
}

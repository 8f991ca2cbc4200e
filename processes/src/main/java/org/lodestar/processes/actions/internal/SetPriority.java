package org.lodestar.processes.actions.internal;

import org.lodestar.platform.inbox.Inbox;
import org.lodestar.platform.referrals.ReferralProgress;
import org.lodestar.processes.actions.Action;
import org.lodestar.processes.actions.ActionCall;
import org.lodestar.processes.diagrams.Priorities;
import org.springframework.stereotype.Component;

/** Makes a case's open work more or less pressing; urgent stays with the referral for the steps to come. */
@Component
class SetPriority implements Action {

    private final Inbox inbox;
    private final ReferralProgress referrals;

    SetPriority(Inbox inbox, ReferralProgress referrals) {
        this.inbox = inbox;
        this.referrals = referrals;
    }

    @Override
    public String key() {
        return "set-priority";
    }

    @Override
    public void run(ActionCall call) {
        int priority = Priorities.of(call.text("priority"));
        referrals.urgent(call.referral(), priority == 0);
        inbox.priority(call.referral(), priority);
    }
}

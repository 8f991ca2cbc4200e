package org.lodestar.processes.cases.internal;

import org.lodestar.forms.feel.Feel;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.referrals.PathwayDidNotStart;
import org.lodestar.platform.referrals.ReferralSubmitted;
import org.lodestar.processes.engine.Attempts;
import org.lodestar.processes.engine.EngineWords;
import org.lodestar.processes.engine.QuietFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A referral was made: its pathway starts in the same transaction. Where it cannot, the referral is kept without it.
 *
 * @see "docs/decisions/0002-20261124-one-database-one-transaction.md"
 */
@Component
class ReferralStarter {

    private static final Logger LOG = LoggerFactory.getLogger(ReferralStarter.class);

    private final Starting starting;

    ReferralStarter(Starting starting) {
        this.starting = starting;
    }

    @EventListener
    void start(ReferralSubmitted referral) {
        try {
            Feel.within(Attempts.FEEL, () -> started(referral))
                    .orElseThrow(() -> new Refused("The expressions of this pathway take too long."));
        } catch (RuntimeException e) {
            LOG.warn(
                    "LODESTAR-202 the pathway of referral {} did not start: {}",
                    referral.referralId(),
                    QuietFailure.trace(e));
            throw new PathwayDidNotStart(String.valueOf(EngineWords.of(e).getMessage()), QuietFailure.of(e));
        }
    }

    private boolean started(ReferralSubmitted referral) {
        starting.start(referral.referralId());
        return true;
    }
}

package org.lodestar.processes.cases.internal;

import java.util.UUID;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Districts;
import org.lodestar.platform.referrals.ReferralProgress;
import org.lodestar.processes.engine.Attempts;
import org.lodestar.processes.engine.CaseLock;
import org.lodestar.processes.engine.QuietFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tries every minute to start what was kept without its pathway; each referral in its own transaction. */
@Component
public class StartRetry {

    private static final Logger LOG = LoggerFactory.getLogger(StartRetry.class);

    private final Districts districts;
    private final ReferralProgress referrals;
    private final Starting starting;
    private final CaseLock lock;
    private final Attempts attempts;

    StartRetry(Districts districts, ReferralProgress referrals, Starting starting, CaseLock lock, Attempts attempts) {
        this.districts = districts;
        this.referrals = referrals;
        this.starting = starting;
        this.lock = lock;
        this.attempts = attempts;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void everywhere() {
        districts.all().forEach(district -> {
            try {
                DistrictScope.run(district.id(), this::here);
            } catch (RuntimeException e) {
                LOG.error(
                        "LODESTAR-203 starting what waits failed in district {}: {}",
                        district.key(),
                        QuietFailure.trace(e));
            }
        });
    }

    /** All that wait in the current district. */
    public void here() {
        referrals.waitingToStart().forEach(this::once);
    }

    /** Answers whether the pathway runs now; where not, the reason is kept with the referral. */
    public boolean once(UUID referral) {
        try {
            attempts.run(() -> {
                lock.take(referral);
                starting.startAfterAll(referral);
                return true;
            });
            return true;
        } catch (RuntimeException e) {
            LOG.warn("LODESTAR-202 the pathway of referral {} did not start: {}", referral, QuietFailure.said(e));
            referrals.didNotStart(referral, String.valueOf(e.getMessage()));
            return false;
        }
    }
}

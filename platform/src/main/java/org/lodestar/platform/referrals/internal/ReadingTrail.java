package org.lodestar.platform.referrals.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.audit.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Audits that somebody read a referral in full: once per person and referral in ten minutes on each node, because a
 * screen that updates itself reads again at every change and the audit must stay readable.
 */
@Component
public class ReadingTrail {
    private static final Duration QUIET = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private record Reading(UUID reader, UUID referral) {}

    private final Audit audit;
    private final Map<Reading, Instant> recent = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Reading, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    ReadingTrail(Audit audit) {
        this.audit = audit;
    }

    public void read(UUID reader, UUID referral, @Nullable UUID student) {
        var reading = new Reading(reader, referral);
        if (isRecent(reading)) {
            return;
        }
        audit.record("read referral", "referral", referral.toString(), student, Map.of());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                remember(reading);
            }
        });
    }

    private synchronized boolean isRecent(Reading reading) {
        var at = recent.get(reading);
        return at != null && at.isAfter(Instant.now().minus(QUIET));
    }

    private synchronized void remember(Reading reading) {
        recent.remove(reading);
        recent.put(reading, Instant.now());
    }
}

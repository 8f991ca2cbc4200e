package org.lodestar.platform.people;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.lodestar.platform.people.internal.StaffRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The people of the last few seconds: who I am is asked many times while one screen is made. */
@Component
class KnownForMoments {
    private static final long NANOS = Duration.ofSeconds(5).toNanos();
    private static final int MOST = 5_000;

    private final StaffRows rows;
    private final TransactionTemplate transaction;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    private record Known(StaffMember person, long since) {}

    KnownForMoments(StaffRows rows, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
    }

    Optional<StaffMember> person(UUID id) {
        var now = System.nanoTime();
        var before = known.get(id);
        if (before != null && now - before.since() < NANOS) return Optional.of(before.person());
        if (known.size() > MOST) known.clear();
        var person = read(id);
        person.ifPresent(found -> known.put(id, new Known(found, now)));
        return person;
    }

    private Optional<StaffMember> read(UUID id) {
        return Optional.ofNullable(transaction.execute(status -> rows.find(id).orElse(null)));
    }

    /** Now and after the commit, or another thread could have read the former state in between. */
    void forget(UUID id) {
        nowAndAfterCommit(() -> known.remove(id));
    }

    void forgetAll() {
        nowAndAfterCommit(known::clear);
    }

    private static void nowAndAfterCommit(Runnable forgetting) {
        forgetting.run();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    forgetting.run();
                }
            });
        }
    }
}

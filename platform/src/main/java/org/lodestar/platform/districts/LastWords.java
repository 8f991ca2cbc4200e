package org.lodestar.platform.districts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction still has to write when its work is done, immediately before the commit: for rows that make others
 * wait, so that they are made to wait for an instant and not for all of the work. A failure rolls everything back.
 */
public final class LastWords {
    private static final ThreadLocal<@Nullable Transaction> CURRENT = new ThreadLocal<>();

    /** The running transaction, as far as this package must know it. */
    record Transaction(Optional<UUID> district, List<Runnable> lastWords) {
        Transaction(Optional<UUID> district) {
            this(district, new ArrayList<>());
        }

        void speak() {
            // one may add another
            for (var next = 0; next < lastWords.size(); next++)
                lastWords.get(next).run();
        }
    }

    private LastWords() {}

    /** {@link IllegalStateException} outside a transaction. */
    public static void write(Runnable words) {
        var transaction = CURRENT.get();
        if (transaction == null) throw new IllegalStateException("There is no transaction to write this at the end of");
        if (transaction.lastWords().isEmpty())
            TransactionSynchronizationManager.registerSynchronization(new Unsaid(transaction.lastWords()));
        transaction.lastWords().add(words);
    }

    /** Going back to a savepoint takes back what was to be written since; before one it never heard of was nothing. */
    private record Unsaid(List<Runnable> lastWords, Map<Object, Integer> before) implements TransactionSynchronization {
        Unsaid(List<Runnable> lastWords) {
            this(lastWords, new HashMap<>());
        }

        @Override
        public void savepoint(Object savepoint) {
            before.put(savepoint, lastWords.size());
        }

        @Override
        public void savepointRollback(Object savepoint) {
            lastWords
                    .subList(before.getOrDefault(savepoint, 0), lastWords.size())
                    .clear();
        }
    }

    static @Nullable Transaction transaction() {
        return CURRENT.get();
    }

    static void transaction(@Nullable Transaction transaction) {
        if (transaction == null) CURRENT.remove();
        else CURRENT.set(transaction);
    }
}

package org.lodestar.processes.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.lodestar.platform.districts.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a piece of work in one transaction; where a timer or another node changed the case at the same moment, does it
 * again from the start. Whatever fails leaves nothing behind and reaches the user as {@link Refused}, in words.
 */
@Component
public class Attempts {

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
    private static final int MOST = 4;

    private final TransactionTemplate transaction;

    Attempts(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    public <T> T run(Supplier<T> work) {
        boolean mayRepeat = !TransactionSynchronizationManager.isActualTransactionActive();
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> work.get());
            } catch (OptimisticLockingException e) {
                if (!mayRepeat || attempt == MOST) {
                    throw new Refused("Someone else changed this case at the same moment. Please try once more.");
                }
            } catch (RuntimeException e) {
                throw inWords(e);
            }
        }
    }

    private static RuntimeException inWords(RuntimeException failure) {
        RuntimeException said = EngineWords.of(failure);
        if (said != failure) LOG.warn("LODESTAR-201 a pathway could not go on: {}", failure.getMessage(), failure);
        return said;
    }
}

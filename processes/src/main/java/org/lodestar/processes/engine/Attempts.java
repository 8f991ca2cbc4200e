package org.lodestar.processes.engine;

import java.time.Duration;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.lodestar.forms.feel.Feel;
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

    /** What all expressions of one piece of work may take together. */
    public static final Duration FEEL = Duration.ofSeconds(5);

    private final TransactionTemplate transaction;

    Attempts(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    public <T> T run(Supplier<T> work) {
        boolean mayRepeat = !TransactionSynchronizationManager.isActualTransactionActive();
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> within(work));
            } catch (OptimisticLockingException e) {
                if (!mayRepeat || attempt == MOST) {
                    throw new Refused("Someone else changed this case at the same moment. Please try once more.");
                }
            } catch (RuntimeException e) {
                throw inWords(e);
            }
        }
    }

    private static <T> T within(Supplier<T> work) {
        return Feel.within(FEEL, work)
                .orElseThrow(() -> new Refused("The expressions of this pathway take too long, so this was not done. "
                        + "Nothing is lost; please tell your district's administrator."));
    }

    private static RuntimeException inWords(RuntimeException failure) {
        RuntimeException said = EngineWords.of(failure);
        if (said != failure) LOG.warn("LODESTAR-201 a pathway could not go on: {}", QuietFailure.trace(failure));
        return said;
    }
}

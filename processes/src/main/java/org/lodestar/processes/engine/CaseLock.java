package org.lodestar.processes.engine;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One at a time: who works on a case waits until the one before has finished, so that both see the truth. */
@Component
public class CaseLock {

    private final JdbcClient jdbc;

    CaseLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Held until the current transaction ends. */
    public void take(UUID referral) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:referral, 7))")
                .param("referral", referral.toString())
                .query((row, n) -> true)
                .single();
    }
}

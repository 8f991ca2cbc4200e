package org.lodestar.platform.attachments.internal;

import java.time.Duration;
import java.time.Instant;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.districts.District;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Districts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Throws away what was added to a form that nobody sent and no draft names any more. */
@Component
class NeverSent {
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient sql;
    private final Districts districts;
    private final TransactionOperations transactions;

    NeverSent(JdbcClient sql, Districts districts, TransactionOperations transactions) {
        this.sql = sql;
        this.districts = districts;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT1H")
    void throwAway() {
        districts.all().forEach(this::throwAway);
    }

    private void throwAway(District district) {
        DistrictScope.run(
                district.id(),
                () -> transactions.executeWithoutResult(begun -> sql.sql("""
                        delete from attachments a where a.submission_id is null and a.added_at < ? and not exists (
                          select from drafts d where d.staff_member_id = a.added_by
                            and position(a.pile::text in d.answers::text) > 0)""")
                        .param(Columns.timestamp(Instant.now().minus(KEPT)))
                        .update()));
    }
}

package org.lodestar.platform.limits.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A count whose time has passed says no more than none at all, and is thrown away. */
@Component
class OldCounts {

    private final JdbcClient sql;

    OldCounts(JdbcClient sql) {
        this.sql = sql;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
    int throwAway() {
        return sql.sql("delete from rate_limits where used_until < clock_timestamp()")
                .update();
    }
}

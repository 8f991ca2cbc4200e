package org.lodestar.platform.limits.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.limits.Asked.TooMany;
import org.lodestar.platform.limits.Limit;
import org.lodestar.platform.limits.Limits;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithPostgres
class OldCountsIT {
    private static final Limit ONCE_AN_HOUR = new Limit(1, Duration.ofHours(1));

    @Autowired
    Limits limits;

    @Autowired
    OldCounts old;

    @Autowired
    JdbcClient sql;

    @Test
    void onlyCountsWhoseTimeHasPassedAreThrownAway() {
        var who = UUID.randomUUID().toString();
        limits.allow("past", who, ONCE_AN_HOUR);
        limits.allow("now", who, ONCE_AN_HOUR);
        sql.sql("update rate_limits set used_until = clock_timestamp() - interval '1 second' where what = 'past'")
                .update();
        assertThat(old.throwAway()).isPositive();
        assertThat(sql.sql("select count(*) from rate_limits where what = 'past'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(limits.allow("now", who, ONCE_AN_HOUR)).isInstanceOf(TooMany.class);
    }
}

package org.lodestar.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.limits.Asked.Allowed;
import org.lodestar.platform.limits.Asked.TooMany;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WithPostgres
class LimitsIT {
    private static final Limit THREE_AN_HOUR = new Limit(3, Duration.ofHours(1));

    @Autowired
    Limits limits;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    private final String who = UUID.randomUUID() + "@test.example";

    private Asked knock() {
        return limits.allow("knock", who, THREE_AN_HOUR);
    }

    private void knockThreeTimes() {
        for (var time = 0; time < 3; time++) assertThat(knock()).isEqualTo(new Allowed());
    }

    @Test
    void afterAsManyAsAllowedOneWaitsForItsShareOfTheTime() {
        knockThreeTimes();
        assertThat(knock()).isInstanceOfSatisfying(TooMany.class, tooMany -> {
            assertThat(tooMany.retryAfter()).isBetween(Duration.ofMinutes(19), Duration.ofMinutes(20));
            assertThat(tooMany.words()).isEqualTo("in 20 minutes");
        });
    }

    @Test
    void othersAndOtherThingsCountForThemselves() {
        knockThreeTimes();
        assertThat(limits.allow("knock", "another " + who, THREE_AN_HOUR)).isEqualTo(new Allowed());
        assertThat(limits.allow("ring", who, THREE_AN_HOUR)).isEqualTo(new Allowed());
    }

    @Test
    void timeGivesTheAllowanceBack() {
        knockThreeTimes();
        passes("21 minutes");
        assertThat(knock()).isEqualTo(new Allowed());
        assertThat(knock()).isInstanceOf(TooMany.class);
        passes("3 hours");
        knockThreeTimes();
        assertThat(knock()).isInstanceOf(TooMany.class);
    }

    private void passes(String time) {
        sql.sql("update rate_limits set used_until = used_until - cast(? as interval)")
                .param(time)
                .update();
    }

    @Test
    void oneTakenBackOrAllForgottenMayBeDoneAgain() {
        knockThreeTimes();
        limits.giveBack("knock", who, THREE_AN_HOUR);
        assertThat(knock()).isEqualTo(new Allowed());
        assertThat(knock()).isInstanceOf(TooMany.class);
        limits.forget("knock", who);
        knockThreeTimes();
    }

    @Test
    void itCountsAlthoughTheWorkRollsBack() {
        new TransactionTemplate(transactions).executeWithoutResult(work -> {
            knockThreeTimes();
            work.setRollbackOnly();
        });
        assertThat(knock()).isInstanceOf(TooMany.class);
    }

    @Test
    void atTheSameMomentNoMoreThanAllowedComeThrough() throws Exception {
        var crowd = Executors.newFixedThreadPool(6);
        try {
            Callable<Asked> one = this::knock;
            var answers =
                    crowd.invokeAll(IntStream.range(0, 30).mapToObj(i -> one).toList());
            var allowed = 0;
            for (var answer : answers) if (answer.get() instanceof Allowed) allowed++;
            assertThat(allowed).isEqualTo(3);
        } finally {
            crowd.shutdown();
        }
    }

    @Test
    void whoItWasCannotBeReadFromTheTable() {
        knock();
        assertThat(sql.sql("select count(*) from rate_limits where position(convert_to(?, 'UTF8') in who) > 0")
                        .param(who)
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}

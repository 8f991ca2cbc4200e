package org.lodestar.platform.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.TestPostgres;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithPostgres
class LiveUpdatesIT {
    private static final int PATIENCE_SECONDS = 20;

    @Autowired
    LiveUpdates updates;

    @Autowired
    TestDistricts districts;

    @Autowired
    JdbcClient sql;

    private final BlockingQueue<LiveEvent> heard = new LinkedBlockingQueue<>();
    private TestDistrict district;
    private Runnable end;

    @BeforeEach
    void listen() throws InterruptedException {
        district = districts.fresh();
        end = updates.subscribe(district.id(), heard::add);
        untilItHears();
    }

    @AfterEach
    void stopListening() {
        end.run();
    }

    @Test
    void aChangeIsHeardOnceItIsCommitted() throws InterruptedException {
        var referral = UUID.randomUUID();
        district.call(() -> {
            announce(referral);
            assertThat(heard).isEmpty();
            return true;
        });
        assertThat(next("referral")).isEqualTo(new LiveEvent(district.id(), "referral", referral, referral));
    }

    @Test
    void aListenerThatFailsDoesNotDisturbTheOthers() throws InterruptedException {
        var failing = updates.subscribe(district.id(), event -> {
            throw new IllegalStateException("a broken screen");
        });
        announce(UUID.randomUUID());
        assertThat(next("referral")).isNotNull();
        announce(UUID.randomUUID());
        assertThat(next("referral")).isNotNull();
        failing.run();
    }

    @Test
    void whatIsAnothersIsNotHeard() throws InterruptedException {
        announce(districts.fresh().id(), UUID.randomUUID());
        var mine = UUID.randomUUID();
        announce(mine);
        var event = next("referral");
        assertThat(event).isNotNull();
        assertThat(event.id()).isEqualTo(mine);
    }

    @Test
    void afterALostConnectionEverythingMayHaveChangedAndItHearsAgain() throws Exception {
        try (var owner = DriverManager.getConnection(TestPostgres.url())) {
            owner.createStatement()
                    .execute("select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen lodestar'");
        }
        var event = next("everything");
        assertThat(event).isNotNull();
        assertThat(event.isEverything()).isTrue();
        announce(UUID.randomUUID());
        assertThat(next("referral")).isNotNull();
    }

    /** Listening begins some moment after the first subscription; until then nothing is heard, which is polled for. */
    private void untilItHears() throws InterruptedException {
        @Nullable LiveEvent event = null;
        for (var attempt = 0; attempt < 100 && event == null; attempt++) {
            announce(UUID.randomUUID());
            event = heard.poll(200, TimeUnit.MILLISECONDS);
        }
        assertThat(event).as("listening has begun").isNotNull();
        var last = UUID.randomUUID();
        announce(last);
        while (true) {
            event = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(event).isNotNull();
            if (event.id().equals(last)) break;
        }
        heard.clear();
    }

    private @Nullable LiveEvent next(String kind) throws InterruptedException {
        while (true) {
            var event = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (event == null || event.kind().equals(kind)) return event;
        }
    }

    private void announce(UUID referral) {
        announce(district.id(), referral);
    }

    private void announce(UUID ofDistrict, UUID referral) {
        sql.sql(
                        "select pg_notify('lodestar', json_build_object('district', ?, 'kind', 'referral', 'id', ?, 'referral', ?)::text)")
                .params(ofDistrict, referral, referral)
                .query((row, number) -> true)
                .single();
    }
}

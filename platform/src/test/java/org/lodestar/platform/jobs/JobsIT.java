package org.lodestar.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.jobs.internal.JobWatch;
import org.lodestar.platform.live.LiveEvent;
import org.lodestar.platform.live.LiveUpdates;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithPostgres
@Import(JobsIT.Works.class)
class JobsIT {
    private static final byte[] NOTHING = {};

    /** Work that each test brings along. */
    static final class TestWork implements JobWork {
        volatile Consumer<JobRun> deed = run -> {};

        @Override
        public String kind() {
            return "test";
        }

        @Override
        public void run(JobRun run) {
            deed.accept(run);
        }
    }

    @TestConfiguration
    static class Works {
        @Bean
        TestWork testWork() {
            return new TestWork();
        }
    }

    @Autowired
    TestDistricts districts;

    @Autowired
    Jobs jobs;

    @Autowired
    TestWork work;

    @Autowired
    JobWatch watch;

    @Autowired
    Me me;

    @Autowired
    LiveUpdates live;

    @Autowired
    JdbcClient sql;

    private TestDistrict district;

    @BeforeEach
    void aDistrict() {
        district = districts.fresh();
        work.deed = run -> {};
    }

    @Test
    void runsAfterCommitInItsDistrictAsThePersonWhoStartedIt() {
        work.deed = run -> {
            run.result("who", me.require().name());
            run.result("where", DistrictScope.require().toString());
            run.result(
                    "what",
                    new String(run.payload(), StandardCharsets.UTF_8)
                            + run.options().get("more"));
            run.progress(7, 7);
        };
        var id = district.as(
                "admin",
                () -> jobs.start("test", "A test", "text".getBytes(StandardCharsets.UTF_8), Map.of("more", "!")));
        var job = ended(id);
        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.result())
                .containsEntry("who", "North Administrator")
                .containsEntry("where", district.id().toString())
                .containsEntry("what", "text!");
        assertThat(job.done()).isEqualTo(7);
        assertThat(job.finishedAt()).isNotNull();
    }

    @Test
    void doesNotRunWhereItsTransactionIsTakenBack() {
        assertThatThrownBy(() -> district.call(() -> {
                    jobs.start("test", "A test", NOTHING, Map.of());
                    throw new Refused("no");
                }))
                .isInstanceOf(Refused.class);
        assertThat(district.call(() -> jobs.recent("test", 10))).isEmpty();
    }

    @Test
    void showsProgressWhileItRuns() throws InterruptedException {
        var mayEnd = new CountDownLatch(1);
        work.deed = run -> {
            for (int step = 1; mayEnd.getCount() > 0; step++) {
                run.progress(step, 1_000_000_000);
                pause();
            }
        };
        var id = district.call(() -> jobs.start("test", "A test", NOTHING, Map.of()));
        until(() -> job(id).done() > 0);
        assertThat(job(id).state()).isEqualTo(JobState.RUNNING);
        mayEnd.countDown();
        assertThat(ended(id).state()).isEqualTo(JobState.SUCCEEDED);
    }

    @Test
    void openScreensHearOfIt() {
        var heard = new ConcurrentLinkedQueue<LiveEvent>();
        var end = live.subscribe(district.id(), heard::add);
        try {
            until(() -> {
                runNow();
                return heard.stream().anyMatch(event -> event.kind().equals("job"));
            });
        } finally {
            end.run();
        }
    }

    @Test
    void whatIsRefusedFailsTheJobWithItsSentence() {
        work.deed = run -> {
            throw new Refused("This is not a roster.");
        };
        var job = runNow();
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.problems()).containsExactly(new JobProblem(null, null, null, "This is not a roster."));
    }

    @Test
    void aMistakeOfOursFailsTheJobWithoutItsInnards() {
        work.deed = run -> {
            run.problem(new JobProblem("a.csv", 2, "name", "This row has no name."));
            throw new IllegalStateException("secret innards");
        };
        var job = runNow();
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.problemCount()).isEqualTo(2);
        assertThat(job.problems().get(1).message())
                .contains(job.id().toString())
                .doesNotContain("secret");
    }

    @Test
    void problemsBeyondAThousandAreOnlyCounted() {
        work.deed = run -> {
            for (int nth = 0; nth < 1_234; nth++) {
                run.problem(new JobProblem("a.csv", nth, null, "wrong"));
            }
        };
        var job = runNow();
        assertThat(job.problems()).hasSize(1_000);
        assertThat(job.problemCount()).isEqualTo(1_234);
    }

    @Test
    void aJobWhoseNodeDiedIsMarkedFailed() {
        var id = row("running", "now() - interval '1 minute'");
        var alive = row("running", "now()");
        watch.look();
        assertThat(job(id).state()).isEqualTo(JobState.FAILED);
        assertThat(job(id).problems().get(0).message()).startsWith("The server stopped while this was running");
        assertThat(job(alive).state()).isEqualTo(JobState.RUNNING);
    }

    @Test
    void aQueuedJobOfADeadNodeIsTakenUpOnce() {
        var runs = new AtomicInteger();
        work.deed = run -> runs.incrementAndGet();
        var id = row("queued", "now() - interval '1 minute'");
        watch.look();
        watch.look();
        assertThat(ended(id).state()).isEqualTo(JobState.SUCCEEDED);
        watch.look();
        assertThat(runs).hasValue(1);
    }

    @Test
    void whatAJobWasGivenIsForgottenAtItsEnd() {
        var job = runNow();
        assertThat(district.call(() -> sql.sql("select payload is null from jobs where id = ?")
                        .param(job.id())
                        .query(Boolean.class)
                        .single()))
                .isTrue();
    }

    @Test
    void workNobodyDoesCannotBeStarted() {
        assertThatThrownBy(() -> district.call(() -> jobs.start("knitting", "A test", NOTHING, Map.of())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("knitting");
    }

    @Test
    void anotherDistrictSeesNoneOfIt() {
        var job = runNow();
        var other = districts.fresh();
        assertThat(other.call(() -> jobs.find(job.id()))).isEmpty();
        assertThat(other.call(() -> jobs.recent("test", 10))).isEmpty();
        assertThat(district.call(() -> jobs.recent("test", 10)))
                .extracting(Job::id)
                .containsExactly(job.id());
    }

    private Job runNow() {
        return DistrictScope.call(district.id(), () -> jobs.runNow("test", "A test", "x".getBytes(), Map.of()));
    }

    private UUID row(String state, String aliveAt) {
        var id = UUID.randomUUID();
        district.call(() -> sql.sql("insert into jobs (id, district_id, kind, title, state, payload, alive_at)"
                        + " values (?, ?, 'test', 'A test', ?, '', " + aliveAt + ")")
                .params(id, district.id(), state)
                .update());
        return id;
    }

    private Job job(UUID id) {
        return district.call(() -> jobs.find(id)).orElseThrow();
    }

    private Job ended(UUID id) {
        until(() -> job(id).finishedAt() != null);
        return job(id);
    }

    private static void until(BooleanSupplier condition) {
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited long enough").isLessThan(deadline);
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

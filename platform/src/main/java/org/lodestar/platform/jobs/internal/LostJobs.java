package org.lodestar.platform.jobs.internal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.jobs.JobProblem;
import org.lodestar.platform.jobs.JobState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the jobs of the current district that a dead node left behind: a running job gives a sign of life every few seconds. */
@Component
class LostJobs {
    static final Duration SILENCE = Duration.ofSeconds(30);
    private static final String SENTENCE =
            "The server stopped while this was running, so it did not finish. Nothing of it was kept; start it again.";

    /** A job still waiting for a node. */
    record Waiting(UUID id, @Nullable UUID account) {}

    private final JdbcClient jdbc;
    private final JobRows rows;

    LostJobs(JdbcClient jdbc, JobRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void alive(UUID job) {
        jdbc.sql("update jobs set alive_at = now() where id = :id")
                .param("id", job)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failTheSilent() {
        jdbc.sql(
                        "select id, done, total from jobs where state = 'running' and alive_at < now() - make_interval(secs => :s)")
                .param("s", SILENCE.toSeconds())
                .query((row, number) -> {
                    rows.finish(
                            row.getObject("id", UUID.class),
                            JobState.FAILED,
                            row.getInt("done"),
                            row.getInt("total"),
                            List.of(new JobProblem(null, null, null, SENTENCE)),
                            1,
                            Map.of());
                    return true;
                })
                .list();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public List<Waiting> waiting() {
        return jdbc.sql("""
                        select j.id, j.created_by as account from jobs j
                        where j.state = 'queued' order by j.created_at
                        """).query(Waiting.class).list();
    }
}

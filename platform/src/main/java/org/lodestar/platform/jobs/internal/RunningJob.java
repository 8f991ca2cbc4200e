package org.lodestar.platform.jobs.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.platform.jobs.JobProblem;
import org.lodestar.platform.jobs.JobRun;
import org.lodestar.platform.jobs.JobState;

/** One run, used by the thread that does the work. */
final class RunningJob implements JobRun {
    private static final Duration BETWEEN_SAVES = Duration.ofMillis(500);
    private static final int KEPT_PROBLEMS = 1_000;

    private final UUID id;
    private final JobRows.Order order;
    private final JobRows rows;
    private final List<JobProblem> problems = new ArrayList<>();
    private final Map<String, Object> result = new LinkedHashMap<>();
    private int problemCount;
    private int done;
    private int total;
    private boolean failed;
    private Instant saved = Instant.now();

    RunningJob(UUID id, JobRows.Order order, JobRows rows) {
        this.id = id;
        this.order = order;
        this.rows = rows;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public byte[] payload() {
        return order.payload();
    }

    @Override
    public Map<String, Object> options() {
        return order.options();
    }

    @Override
    public void progress(int done, int total) {
        this.done = done;
        this.total = total;
        if (Instant.now().isAfter(saved.plus(BETWEEN_SAVES))) {
            rows.save(id, done, total);
            saved = Instant.now();
        }
    }

    @Override
    public void problem(JobProblem problem) {
        problemCount++;
        if (problems.size() < KEPT_PROBLEMS) {
            problems.add(problem);
        }
    }

    @Override
    public void result(String key, Object value) {
        result.put(key, value);
    }

    @Override
    public void fail() {
        failed = true;
    }

    void finish() {
        rows.finish(id, failed ? JobState.FAILED : JobState.SUCCEEDED, done, total, problems, problemCount, result);
    }
}

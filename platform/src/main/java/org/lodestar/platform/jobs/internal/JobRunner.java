package org.lodestar.platform.jobs.internal;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.lodestar.platform.audit.Origin;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.jobs.JobProblem;
import org.lodestar.platform.jobs.JobWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Runs jobs of this node, two at a time, each in its district and as the person who started it. */
@Component
public class JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final ObjectProvider<JobWork> works;
    private final JobRows rows;
    private final JobThreads threads;
    private final Set<UUID> offered = ConcurrentHashMap.newKeySet();
    private final Map<UUID, UUID> running = new ConcurrentHashMap<>();

    JobRunner(ObjectProvider<JobWork> works, JobRows rows, JobThreads threads) {
        this.works = works;
        this.rows = rows;
        this.threads = threads;
    }

    /** Fails at once where nothing does this kind of work: a mistake of ours. */
    public void require(String kind) {
        work(kind);
    }

    public void offer(UUID district, UUID job, Starter starter) {
        if (offered.add(job)) {
            threads.execute(() -> DistrictScope.run(district, () -> starter.run(() -> runIfStillQueued(job))));
        }
    }

    /** Runs a job that is this caller's already. */
    public void runHere(UUID job) {
        running.put(job, DistrictScope.require());
        var order = rows.order(job);
        var run = new RunningJob(job, order, rows);
        try (var from = Origin.JOB.put()) {
            work(order.kind()).run(run);
        } catch (Refused refused) {
            run.problem(new JobProblem(null, null, null, refused.getMessage()));
            run.fail();
        } catch (Exception | OutOfMemoryError | StackOverflowError failure) {
            LOG.error("job {} of kind {} failed", job, order.kind(), failure);
            run.problem(new JobProblem(
                    null,
                    null,
                    null,
                    "Something went wrong on our side. Please tell your operator this number: " + job));
            run.fail();
        } finally {
            run.finish();
            running.remove(job);
        }
    }

    /** The running jobs of this node, and their districts. */
    Map<UUID, UUID> running() {
        return Map.copyOf(running);
    }

    private void runIfStillQueued(UUID job) {
        try {
            if (rows.claim(job)) {
                runHere(job);
            }
        } finally {
            offered.remove(job);
        }
    }

    private JobWork work(String kind) {
        return works.stream()
                .filter(work -> work.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing does jobs of kind " + kind));
    }
}

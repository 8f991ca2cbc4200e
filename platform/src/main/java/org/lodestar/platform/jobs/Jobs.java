package org.lodestar.platform.jobs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.jobs.internal.JobRows;
import org.lodestar.platform.jobs.internal.JobRunner;
import org.lodestar.platform.jobs.internal.Starter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The jobs of the current district. Whoever may start a kind of work is decided by the feature whose work it is. */
@Component
public class Jobs {
    private final JobRows rows;
    private final JobRunner runner;

    public Jobs(JobRows rows, JobRunner runner) {
        this.rows = rows;
        this.runner = runner;
    }

    /** Queues a job and starts it soon after commit, as the person signed in; a node that dies loses no queued job. */
    @Transactional
    public UUID start(String kind, String title, byte[] payload, Map<String, Object> options) {
        runner.require(kind);
        var starter = Starter.signedIn();
        var district = DistrictScope.require();
        var id = rows.add(kind, title, JobState.QUEUED, payload, options, starter.accountId());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                runner.offer(district, id, starter);
            }
        });
        return id;
    }

    /** The same at once in the caller's thread, which must hold no transaction; the job as it ended. */
    @Transactional(propagation = Propagation.NEVER)
    public Job runNow(String kind, String title, byte[] payload, Map<String, Object> options) {
        runner.require(kind);
        var id = rows.addOnItsOwn(
                kind, title, payload, options, Starter.signedIn().accountId());
        runner.runHere(id);
        return rows.find(id).orElseThrow();
    }

    public Optional<Job> find(UUID id) {
        return rows.find(id);
    }

    /** Newest first. */
    public List<Job> recent(String kind, int limit) {
        return rows.recent(kind, limit);
    }
}

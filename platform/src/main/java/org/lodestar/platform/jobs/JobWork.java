package org.lodestar.platform.jobs;

/** What does the work of one kind of job. */
public interface JobWork {
    String kind();

    /** Runs outside a transaction, in the job's district; an exception makes the job fail. */
    void run(JobRun run);
}

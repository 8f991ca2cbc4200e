package org.lodestar.ui.rest.jobs;

import java.util.List;
import java.util.UUID;
import org.lodestar.platform.jobs.Job;
import org.lodestar.platform.jobs.JobProblem;

/** A long piece of work: how far it is, and what is wrong in which line. */
record JobAnswer(UUID id, String state, int done, int total, List<JobProblem> problems) {

    static JobAnswer of(Job job) {
        return new JobAnswer(job.id(), job.state().key(), job.done(), job.total(), job.problems());
    }
}

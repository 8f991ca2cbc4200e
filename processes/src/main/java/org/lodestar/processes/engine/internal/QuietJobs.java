package org.lodestar.processes.engine.internal;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultFailedJobCommandFactory;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.jspecify.annotations.Nullable;
import org.lodestar.processes.engine.QuietFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the engine keeps and logs of a job that failed: never the words of an answer. */
class QuietJobs implements FailedJobCommandFactory {

    private static final Logger LOG = LoggerFactory.getLogger(QuietJobs.class);

    private final FailedJobCommandFactory next;

    QuietJobs(@Nullable FailedJobCommandFactory next) {
        this.next = next == null ? new DefaultFailedJobCommandFactory() : next;
        ExecuteJobHelper.LOGGING_HANDLER = (job, failure) ->
                LOG.warn("LODESTAR-204 the timed work {} failed: {}", job, QuietFailure.trace(failure));
    }

    @Override
    public Command<Object> getCommand(String jobId, Throwable failure) {
        return next.getCommand(jobId, failure instanceof QuietFailure ? failure : QuietFailure.of(failure));
    }
}

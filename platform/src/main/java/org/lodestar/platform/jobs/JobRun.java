package org.lodestar.platform.jobs;

import java.util.Map;
import java.util.UUID;

/** A job while it runs. */
public interface JobRun {
    UUID id();

    byte[] payload();

    Map<String, Object> options();

    /** How many of how many pieces are done; cheap to call often. */
    void progress(int done, int total);

    void problem(JobProblem problem);

    void result(String key, Object value);

    /** The job ends as failed, with the problems told so far. */
    void fail();
}

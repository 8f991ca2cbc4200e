package org.lodestar.platform.jobs;

import java.util.Map;

/** A job while it runs. */
public interface JobRun {
    byte[] payload();

    Map<String, Object> options();

    void progress(int done, int total);

    void problem(JobProblem problem);

    void result(String key, Object value);

    /** The job ends as failed, with the problems told so far. */
    void fail();
}

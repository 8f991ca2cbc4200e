package org.lodestar.platform.jobs;

import java.util.Locale;

/** Where a job is in its life. */
public enum JobState {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    FAILED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

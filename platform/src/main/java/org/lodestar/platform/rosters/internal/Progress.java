package org.lodestar.platform.rosters.internal;

import org.lodestar.platform.jobs.JobRun;

/** Counts rows twice: when read and when written. */
final class Progress {
    private static final int STEP = 200;

    private final JobRun run;
    private final int total;
    private int done;

    Progress(JobRun run, int rows) {
        this.run = run;
        this.total = Math.max(1, rows * 2);
        run.progress(0, total);
    }

    void step() {
        if (++done % STEP == 0) {
            run.progress(Math.min(done, total), total);
        }
    }

    void written(int rows) {
        done += rows;
        run.progress(Math.min(done, total), total);
    }

    void reading() {
        done = Math.max(done, total / 2);
    }

    void end() {
        run.progress(total, total);
    }
}

package org.lodestar.platform.rosters;

import java.util.UUID;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.jobs.Job;
import org.springframework.stereotype.Component;

/** Imports OneRoster 1.1 CSV zips as jobs of kind {@code roster}. */
@Component
public class RosterImport {
    /** How an import treats problems. */
    public enum OnProblems {
        IMPORT_NOTHING,
        SKIP_THE_ROWS
    }

    /** Checks at once that it is a zip with a manifest or known files ({@link Refused}), then queues the job. */
    public UUID start(String fileName, byte[] zip, boolean dryRun, OnProblems onProblems) {
        throw new UnsupportedOperationException();
    }

    /** The same at once, in the caller's thread, for demo and tests; the job is kept as a record. */
    public Job runNow(String fileName, byte[] zip, boolean dryRun, OnProblems onProblems) {
        throw new UnsupportedOperationException();
    }
}

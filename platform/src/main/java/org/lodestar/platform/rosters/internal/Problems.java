package org.lodestar.platform.rosters.internal;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.jobs.JobProblem;
import org.lodestar.platform.jobs.JobRun;

/** Everything wrong with a roster, told to the job as it is found, and what it makes unusable. */
final class Problems {
    private final JobRun run;
    private final Set<String> badRows = new HashSet<>();
    private final Set<RosterFile> badFiles = new HashSet<>();
    private final Set<RosterFile> incomplete = new HashSet<>();
    private int count;

    Problems(JobRun run) {
        this.run = run;
    }

    void inRow(RosterFile file, int line, @Nullable String column, String message) {
        badRows.add(file + ":" + line);
        tell(file.fileName(), line, column, message);
    }

    /** Makes the whole file unusable. */
    void inFile(RosterFile file, @Nullable Integer line, @Nullable String column, String message) {
        badFiles.add(file);
        tell(file.fileName(), line, column, message);
    }

    /** A row of the file does not even tell its sourcedId: who is not listed can no longer be known. */
    void incomplete(RosterFile file) {
        incomplete.add(file);
    }

    void inManifest(int line, String column, String message) {
        tell("manifest.csv", line, column, message);
    }

    /** Whether everyone who is not listed in the file has truly left. */
    boolean isComplete(RosterFile file) {
        return !badFiles.contains(file) && !incomplete.contains(file);
    }

    boolean any() {
        return count > 0;
    }

    int badRows() {
        return badRows.size();
    }

    private void tell(String file, @Nullable Integer line, @Nullable String column, String message) {
        count++;
        run.problem(new JobProblem(file, line, column, message));
    }
}

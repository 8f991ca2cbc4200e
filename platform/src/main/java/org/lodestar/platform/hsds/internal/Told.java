package org.lodestar.platform.hsds.internal;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.jobs.JobProblem;
import org.lodestar.platform.jobs.JobRun;

/** What is wrong with a package, told to its job as it is found. */
final class Told {
    private final JobRun run;
    private final Set<Line> bad = Collections.newSetFromMap(new IdentityHashMap<>());
    private int badRows;
    private boolean any;

    Told(JobRun run) {
        this.run = run;
    }

    /** Makes the line unusable. */
    void problem(Line line, String column, String message) {
        if (bad.add(line)) {
            badRows++;
        }
        var place = line.path() == null ? column : line.path() + "/" + column;
        tell(line.file(), line.line(), place, message);
    }

    /** A row that is not even a line. */
    void row(String file, int line, String message) {
        badRows++;
        tell(file, line, null, message);
    }

    void file(String file, @Nullable Integer line, @Nullable String column, String message) {
        tell(file, line, column, message);
    }

    boolean usable(Line line) {
        return !bad.contains(line);
    }

    boolean any() {
        return any;
    }

    int badRows() {
        return badRows;
    }

    private void tell(String file, @Nullable Integer line, @Nullable String column, String message) {
        any = true;
        run.problem(new JobProblem(file, line, column, message));
    }
}

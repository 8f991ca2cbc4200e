package org.lodestar.platform.rosters;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.jobs.Job;
import org.lodestar.platform.jobs.Jobs;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.rosters.internal.Importer;
import org.lodestar.platform.rosters.internal.RosterOptions;
import org.lodestar.platform.rosters.internal.RosterZip;
import org.lodestar.platform.uploads.UploadKind;
import org.springframework.stereotype.Component;

/**
 * Imports OneRoster 1.1 CSV zips (and 1.2's, with roles.csv) as jobs of kind {@code roster}. Who may manage rosters may,
 * and machines where nobody is signed in. A job's result tells by kind of record what became {@code new}, {@code changed}
 * or {@code left}, how many rows were {@code skipped}, and in {@code notes} in words what was not done as the file says:
 * the last who may manage the district stay, and nobody who may not manage roles makes administrators.
 */
@Component
public class RosterImport {
    /** How an import treats problems. */
    public enum OnProblems {
        IMPORT_NOTHING,
        SKIP_THE_ROWS
    }

    private final Jobs jobs;
    private final Me me;
    private final Importer importer;

    public RosterImport(Jobs jobs, Me me, Importer importer) {
        this.jobs = jobs;
        this.me = me;
        this.importer = importer;
    }

    /** Checks at once that it is a zip with a manifest or known files ({@link Refused}), then queues the job. */
    public UUID start(String fileName, byte[] zip, boolean dryRun, OnProblems onProblems) {
        return start(fileName, zip, dryRun, onProblems, false);
    }

    /** {@code evenIfMostLeave}: also when more than half of the students would leave, which is refused otherwise. */
    public UUID start(String fileName, byte[] zip, boolean dryRun, OnProblems onProblems, boolean evenIfMostLeave) {
        check(zip);
        var options = importer.options(dryRun, onProblems == OnProblems.SKIP_THE_ROWS, evenIfMostLeave);
        return jobs.start(RosterOptions.KIND, title(fileName, dryRun), zip, options.asMap());
    }

    /** The same at once, in the caller's thread, which must hold no transaction; the job is kept as a record. */
    public Job runNow(String fileName, byte[] zip, boolean dryRun, OnProblems onProblems) {
        check(zip);
        var options = importer.options(dryRun, onProblems == OnProblems.SKIP_THE_ROWS, false);
        return jobs.runNow(RosterOptions.KIND, title(fileName, dryRun), zip, options.asMap());
    }

    /** An import, running or ended; {@link org.lodestar.platform.people.NotAllowed} without the right to import. */
    public Optional<Job> find(UUID job) {
        me.needUnlessMachine(Right.MANAGE_ROSTERS);
        return jobs.find(job).filter(found -> found.kind().equals(RosterOptions.KIND));
    }

    /** Newest first; {@link org.lodestar.platform.people.NotAllowed} without the right to import. */
    public List<Job> recent(int limit) {
        me.needUnlessMachine(Right.MANAGE_ROSTERS);
        return jobs.recent(RosterOptions.KIND, limit);
    }

    private void check(byte[] zip) {
        me.needUnlessMachine(Right.MANAGE_ROSTERS);
        UploadKind.ROSTER.accept(zip);
        RosterZip.check(zip);
    }

    private static String title(String fileName, boolean dryRun) {
        return (dryRun ? "Check of " : "Import of ") + fileName;
    }
}

package org.lodestar.platform.hsds;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.hsds.internal.ImportOptions;
import org.lodestar.platform.hsds.internal.PackageReader;
import org.lodestar.platform.jobs.Job;
import org.lodestar.platform.jobs.Jobs;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.uploads.UploadKind;
import org.springframework.stereotype.Component;

/**
 * Imports packages of HSDS 3 as jobs of kind {@code directory}: a zip of CSV files with a datapackage.json, or JSON. A
 * record is known by its HSDS id: one that is here is changed, another is new. Who may manage services may import, and
 * machines where nobody is signed in. A job's result tells by table what became {@code new}, {@code changed} or
 * {@code left}, and how many rows were {@code skipped}.
 */
@Component
public class DirectoryImport {
    /** What an import is to do. */
    public enum Wish {
        /** Nothing is changed; the job says what an import would do. */
        ONLY_CHECK,
        /** Rows with problems are left out; otherwise one problem keeps everything out. */
        SKIP_BAD_ROWS,
        /** What earlier packages brought and this one does not hold is no longer offered. */
        CLOSE_THE_REST
    }

    private final PackageReader reader;
    private final Jobs jobs;
    private final Me me;

    DirectoryImport(PackageReader reader, Jobs jobs, Me me) {
        this.reader = reader;
        this.jobs = jobs;
        this.me = me;
    }

    /** Checks at once that it is a package ({@link Refused}), then queues the job. */
    public UUID start(String name, byte[] sent, Set<Wish> wishes) {
        var options = options(name, sent, wishes);
        return jobs.start(ImportOptions.KIND, title(options), sent, options.asMap());
    }

    /** The same at once, in the caller's thread, which must hold no transaction; the job is kept as a record. */
    public Job runNow(String name, byte[] sent, Set<Wish> wishes) {
        var options = options(name, sent, wishes);
        return jobs.runNow(ImportOptions.KIND, title(options), sent, options.asMap());
    }

    /** An import, running or ended; {@link org.lodestar.platform.people.NotAllowed} without the right to import. */
    public Optional<Job> find(UUID job) {
        me.needUnlessMachine(Right.MANAGE_SERVICES);
        return jobs.find(job).filter(found -> found.kind().equals(ImportOptions.KIND));
    }

    /** Newest first; {@link org.lodestar.platform.people.NotAllowed} without the right to import. */
    public List<Job> recent(int limit) {
        me.needUnlessMachine(Right.MANAGE_SERVICES);
        return jobs.recent(ImportOptions.KIND, limit);
    }

    private ImportOptions options(String name, byte[] sent, Set<Wish> wishes) {
        me.needUnlessMachine(Right.MANAGE_SERVICES);
        UploadKind.DIRECTORY.accept(sent);
        reader.check(sent);
        return new ImportOptions(
                name,
                wishes.contains(Wish.ONLY_CHECK),
                wishes.contains(Wish.SKIP_BAD_ROWS),
                wishes.contains(Wish.CLOSE_THE_REST));
    }

    private static String title(ImportOptions options) {
        return (options.dryRun() ? "Check of " : "Import of ") + options.name();
    }
}

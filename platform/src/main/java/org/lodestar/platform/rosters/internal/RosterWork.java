package org.lodestar.platform.rosters.internal;

import java.util.Map;
import java.util.stream.Collectors;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.jobs.JobRun;
import org.lodestar.platform.jobs.JobWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does an import: reads everything first, then writes in one transaction, which a dry run takes back. A dry run ends as
 * the real import would.
 */
@Component
class RosterWork implements JobWork {
    private final Known.Loader known;
    private final RosterWriter writer;
    private final Audit audit;
    private final TransactionTemplate transaction;

    RosterWork(Known.Loader known, RosterWriter writer, Audit audit, PlatformTransactionManager transactions) {
        this.known = known;
        this.writer = writer;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String kind() {
        return RosterOptions.KIND;
    }

    @Override
    public void run(JobRun run) {
        var options = RosterOptions.of(run.options());
        var problems = new Problems(run);
        run.result("dryRun", options.dryRun());
        try (var archive = RosterZip.open(run.payload())) {
            var progress = new Progress(run, RosterZip.countLines(archive));
            var roster = RosterReader.read(archive, known.load(), problems, progress);
            var importsNothing = problems.any() && !options.skipTheRows();
            if (importsNothing) {
                run.fail();
            }
            run.result("skipped", problems.badRows());
            if (!importsNothing || options.dryRun()) {
                write(run, options, roster, problems, progress);
            }
            progress.end();
        }
    }

    private void write(JobRun run, RosterOptions options, Roster roster, Problems problems, Progress progress) {
        transaction.executeWithoutResult(status -> {
            var written = writer.write(roster, problems, progress, options);
            var tallies = written.tallies();
            tallies.forEach((kind, tally) -> run.result(kind, tally.asResult()));
            if (!written.notes().isEmpty()) run.result("notes", written.notes());
            audit.record("import roster", "roster", run.id().toString(), null, counts(tallies));
            if (options.dryRun()) {
                status.setRollbackOnly();
            }
        });
    }

    private static Map<String, Object> counts(Map<String, Tally> tallies) {
        return tallies.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, tally -> tally.getValue().asResult()));
    }
}

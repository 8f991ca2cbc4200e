package org.lodestar.platform.hsds.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.jobs.JobRun;
import org.lodestar.platform.jobs.JobWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does an import: reads and checks everything first, then writes in one transaction, which a dry run takes back. */
@Component
class DirectoryWork implements JobWork {
    private static final int STEP = 200;

    private final PackageReader reader;
    private final Rows rows;
    private final Offer offer;
    private final Audit audit;
    private final TransactionTemplate transaction;

    DirectoryWork(PackageReader reader, Rows rows, Offer offer, Audit audit, PlatformTransactionManager transactions) {
        this.reader = reader;
        this.rows = rows;
        this.offer = offer;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String kind() {
        return ImportOptions.KIND;
    }

    @Override
    public void run(JobRun run) {
        var options = ImportOptions.of(run.options());
        var told = new Told(run);
        run.result("dryRun", options.dryRun());
        var delivery = reader.read(run.payload(), options.name(), told);
        run.result("passedOver", delivery.passedOver());
        var progress = new Progress(run, delivery.size());
        var known = transaction.execute(status -> rows.known());
        new Checks(known == null ? Map.of() : known, told).all(delivery, progress::step);
        if (delivery.size() == 0 && !told.any()) {
            told.file(options.name(), null, null, "There is not one record in it.");
        }
        var importsNothing = told.any() && !options.skipTheRows();
        if (importsNothing) {
            run.fail();
        }
        run.result("skipped", told.badRows());
        if (!importsNothing || options.dryRun()) {
            transaction.executeWithoutResult(status -> {
                write(run, options, delivery, told, progress);
                if (options.dryRun()) {
                    status.setRollbackOnly();
                }
            });
        }
        run.progress(progress.total, progress.total);
    }

    private void write(JobRun run, ImportOptions options, Delivery delivery, Told told, Progress progress) {
        Map<String, Object> tallies = new LinkedHashMap<>();
        for (var table : Standard.TABLES) {
            if (delivery.tells(table)) {
                var lines = delivery.of(table).stream().filter(told::usable).toList();
                var left = new Rows.Tally(0, 0, 0);
                if (options.whole() && !told.any()) {
                    offer.close(table, lines.stream().map(Line::id).toArray(String[]::new));
                    left = rows.leaveOut(table, lines);
                }
                tallies.put(table.name(), rows.write(table, lines).plus(left).asResult());
                progress.written(lines.size());
            }
        }
        delivery.files().forEach((table, file) -> rows.remember(table, file, delivery.columns(table)));
        offer.renew();
        tallies.forEach(run::result);
        audit.record("import directory", "directory", run.id().toString(), null, tallies);
    }

    /** Counts lines twice: when checked and when written. */
    private static final class Progress {
        private final JobRun run;
        private final int total;
        private int done;

        Progress(JobRun run, int lines) {
            this.run = run;
            this.total = Math.max(1, lines * 2);
            run.progress(0, total);
        }

        void step() {
            if (++done % STEP == 0) {
                run.progress(Math.min(done, total), total);
            }
        }

        void written(int lines) {
            done += lines;
            run.progress(Math.min(done, total), total);
        }
    }
}

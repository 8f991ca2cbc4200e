package org.lodestar.platform.retention.internal;

import java.util.Map;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Districts;
import org.lodestar.platform.jobs.Jobs;
import org.lodestar.platform.retention.Retention;
import org.lodestar.platform.settings.DistrictSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts each district's purge once a night, on whichever node comes first. */
@Component
public class NightlyPurge {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyPurge.class);

    private final Districts districts;
    private final DistrictSettings settings;
    private final Jobs jobs;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    NightlyPurge(
            Districts districts,
            DistrictSettings settings,
            Jobs jobs,
            JdbcClient sql,
            PlatformTransactionManager transactions) {
        this.districts = districts;
        this.settings = settings;
        this.jobs = jobs;
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(cron = "${lodestar.purge-at:0 15 2 * * *}")
    void everywhere() {
        districts.all().forEach(district -> {
            try {
                DistrictScope.run(district.id(), this::here);
            } catch (RuntimeException failed) {
                LOG.error("LODESTAR-311 the purge of district {} did not start", district.key(), failed);
            }
        });
    }

    /** In the current district, unless it keeps everything or a node has started it within the last 12 hours. */
    public void here() {
        transaction.executeWithoutResult(status -> {
            sql.sql("select pg_advisory_xact_lock(hashtextextended('purge ' || ?, 0))")
                    .param(DistrictScope.require().toString())
                    .query((row, number) -> true)
                    .single();
            if (!settings.read(DueRows.SETTINGS, Retention.FOR_EVER).keepsAll() && !startedTonight()) {
                jobs.start(PurgeWork.KIND, PurgeWork.TITLE, new byte[0], Map.of());
            }
        });
    }

    private boolean startedTonight() {
        return sql.sql("select exists (select from jobs where kind = ? and created_by is null"
                        + " and created_at > now() - interval '12 hours')")
                .param(PurgeWork.KIND)
                .query(Boolean.class)
                .single();
    }
}

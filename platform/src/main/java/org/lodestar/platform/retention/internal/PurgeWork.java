package org.lodestar.platform.retention.internal;

import java.util.Objects;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.jobs.JobProblem;
import org.lodestar.platform.jobs.JobRun;
import org.lodestar.platform.jobs.JobWork;
import org.lodestar.platform.retention.DuePurge;
import org.lodestar.platform.retention.Retention;
import org.lodestar.platform.settings.DistrictSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Purges what is due, one after the other: one that fails stays whole and is named, the others go on. */
@Component
public class PurgeWork implements JobWork {
    public static final String KIND = "purge";
    public static final String TITLE = "Purge of records whose time is over";

    private static final Logger LOG = LoggerFactory.getLogger(PurgeWork.class);

    private final DistrictSettings settings;
    private final DueRows rows;
    private final Purging purging;

    PurgeWork(DistrictSettings settings, DueRows rows, Purging purging) {
        this.settings = settings;
        this.rows = rows;
        this.purging = purging;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        var due = rows.due(settings.read(DueRows.SETTINGS, Retention.FOR_EVER));
        var referrals = 0;
        var students = 0;
        for (var each : due) {
            if (done(each, run)) {
                if (each.referralId() == null) students++;
                else referrals++;
            }
            run.progress(referrals + students, due.size());
        }
        run.result("referrals", referrals);
        run.result("students", students);
    }

    private boolean done(DuePurge due, JobRun run) {
        try {
            if (due.referralId() == null) {
                purging.student(Objects.requireNonNull(due.studentId()), "retention");
            } else {
                purging.referral(due.referralId(), "retention");
            }
            return true;
        } catch (Refused refused) {
            problem(due, run, refused.getMessage());
        } catch (RuntimeException failed) {
            LOG.error("LODESTAR-310 purging {} failed", id(due), failed);
            problem(due, run, "This could not be purged and is still whole. The next night tries again.");
        }
        return false;
    }

    private static void problem(DuePurge due, JobRun run, String message) {
        run.problem(new JobProblem(null, null, null, id(due) + ": " + message));
    }

    private static String id(DuePurge due) {
        return due.referralId() == null ? "student " + due.studentId() : "referral " + due.referralId();
    }
}

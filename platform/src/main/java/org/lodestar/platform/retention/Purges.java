package org.lodestar.platform.retention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.jobs.Job;
import org.lodestar.platform.jobs.Jobs;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.retention.internal.DueRows;
import org.lodestar.platform.retention.internal.PurgeWork;
import org.lodestar.platform.retention.internal.Purging;
import org.lodestar.platform.settings.DistrictSettings;
import org.lodestar.platform.students.Students;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Purges what is due by the district's {@link Retention}, each night or when asked, and a student's record when asked. For
 * {@link Right#MANAGE_RECORDS}. The audit keeps that something was purged, by id.
 */
@Component
@Transactional
public class Purges {
    private static final int SHOWN = 100;

    private final DistrictSettings settings;
    private final DueRows due;
    private final Purging purging;
    private final Jobs jobs;
    private final Students students;
    private final Me me;

    Purges(DistrictSettings settings, DueRows due, Purging purging, Jobs jobs, Students students, Me me) {
        this.settings = settings;
        this.due = due;
        this.purging = purging;
        this.jobs = jobs;
        this.students = students;
        this.me = me;
    }

    public Retention retention() {
        return settings.read(DueRows.SETTINGS, Retention.FOR_EVER);
    }

    /** Holds from the next night on. */
    public void keep(Retention retention) {
        me.need(Right.MANAGE_RECORDS, null);
        settings.write(DueRows.SETTINGS, retention);
    }

    /** What would be purged now under the retention given, which need not be the one set; changes nothing. */
    public DuePurges preview(Retention retention) {
        me.need(Right.MANAGE_RECORDS, null);
        return due.preview(retention, SHOWN);
    }

    /** Purges what is due now; the job. {@link Refused} where the district keeps everything. */
    public UUID start() {
        me.need(Right.MANAGE_RECORDS, null);
        if (retention().keepsAll()) {
            throw new Refused("Nothing is purged, because no retention time is set. Set one first.");
        }
        return jobs.start(PurgeWork.KIND, PurgeWork.TITLE, new byte[0], Map.of());
    }

    /** Newest first. */
    public List<Job> recent(int limit) {
        me.need(Right.MANAGE_RECORDS, null);
        return jobs.recent(PurgeWork.KIND, limit);
    }

    /**
     * Purges all there is about a student at once; the roster's own lines go too where it does not list the student any
     * more. {@link Refused} where the name typed is another, the record is held or a referral is still open.
     */
    public void student(UUID student, String nameTyped) {
        var about = Optional.of(student)
                .filter(students::maySee)
                .flatMap(students::forMachinery)
                .orElseThrow(() -> new Refused("This student is not here, or not yours to see."));
        me.need(Right.MANAGE_RECORDS, about.schoolId());
        var name = about.name();
        if (!name.equalsIgnoreCase(nameTyped.strip())) {
            throw new Refused("The name is not the same. Type it as it is written above: " + name);
        }
        purging.student(student, "asked for");
    }
}

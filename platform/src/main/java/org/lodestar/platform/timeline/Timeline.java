package org.lodestar.platform.timeline;

import java.util.List;
import java.util.UUID;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.timeline.internal.TimelineRows;
import org.lodestar.platform.visibility.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes timelines; who sees what is {@link org.lodestar.platform.visibility.MaySee}. */
@Component
@Transactional
public class Timeline {
    private final JdbcClient jdbc;
    private final TimelineRows rows;
    private final Reader reader;

    public Timeline(JdbcClient jdbc, TimelineRows rows, Reader reader) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.reader = reader;
    }

    /**
     * Adds an entry now. An entry of a referral is its student's too, without being told. Kinds {@code referred},
     * {@code milestone} and {@code closed} are progress and shown to all who know of the referral: no confidential words
     * in them.
     */
    public void add(NewTimelineEntry entry) {
        jdbc.sql("""
                insert into timeline_entries (id, district_id, referral_id, student_id, at, actor_id, kind, title, detail,
                  submission_id, referrer_sees, visible_to)
                values (:id, :district, :referral,
                  coalesce(cast(:student as uuid), (select student_id from referrals where id = cast(:referral as uuid))),
                  :at, :actor, :kind, :title, :detail, :submission, :referrerSees, cast(:visibleTo as text[]))""")
                .param("id", UUID.randomUUID())
                .param("district", DistrictScope.require())
                .param("referral", entry.referralId())
                .param("student", entry.studentId())
                .param("at", Columns.now())
                .param("actor", reader.id())
                .param("kind", entry.kind())
                .param("title", entry.title())
                .param("detail", entry.detail())
                .param("submission", entry.submissionId())
                .param("referrerSees", entry.referrerSees())
                .param("visibleTo", Columns.array(entry.visibleTo()))
                .update();
    }

    /** Newest first; what the reader may not see is left out. */
    public List<TimelineEntry> ofReferral(UUID referral) {
        return rows.ofReferral(referral, reader.id());
    }

    /** Newest first, over all referrals the reader may see; what is about the student alone, for who may see the student. */
    public List<TimelineEntry> ofStudent(UUID student) {
        return rows.ofStudent(student, reader.id());
    }
}

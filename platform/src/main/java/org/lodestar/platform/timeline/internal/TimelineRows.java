package org.lodestar.platform.timeline.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.timeline.TimelineEntry;
import org.lodestar.platform.visibility.MaySee;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries a reader may see. */
@Component
public class TimelineRows {
    private static final String ENTRIES = """
            select t.*, coalesce(a.given_name || ' ' || a.family_name, 'Lodestar') as actor_name,
              case when t.visible_to = '{}' then '{}' else array(select o.label from roles o
                where o.district_id = t.district_id and o.key = any (t.visible_to) order by o.position) end as only_for
            from timeline_entries t
            left join referrals r on r.id = t.referral_id
            left join students st on st.id = t.student_id
            left join staff_members a on a.id = t.actor_id
            """;

    private static final String NEWEST_FIRST = " order by t.at desc, t.id desc";

    private final JdbcClient jdbc;

    TimelineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<TimelineEntry> ofReferral(UUID referral, @Nullable UUID reader) {
        return jdbc.sql(ENTRIES + "where t.referral_id = :referral and " + MaySee.timelineEntry("t", "r")
                        + NEWEST_FIRST)
                .param("referral", referral)
                .param("me", reader)
                .query(TimelineRows::entry)
                .list();
    }

    public List<TimelineEntry> ofStudent(UUID student, @Nullable UUID reader) {
        return jdbc.sql(ENTRIES + "where t.student_id = :student and (" + MaySee.entryOfStudent("t", "st")
                        + " or (t.referral_id is not null and " + MaySee.timelineEntry("t", "r") + "))" + NEWEST_FIRST)
                .param("student", student)
                .param("me", reader)
                .query(TimelineRows::entry)
                .list();
    }

    private static TimelineEntry entry(ResultSet row, int number) throws SQLException {
        return new TimelineEntry(
                Columns.id(row, "id"),
                Columns.idOrNull(row, "referral_id"),
                Columns.idOrNull(row, "student_id"),
                Columns.moment(row, "at"),
                Columns.idOrNull(row, "actor_id"),
                row.getString("actor_name"),
                row.getString("kind"),
                row.getString("title"),
                row.getString("detail"),
                Columns.idOrNull(row, "submission_id"),
                row.getBoolean("referrer_sees"),
                Columns.words(row, "only_for"));
    }
}

package org.lodestar.platform.corrections.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.corrections.Correction;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.visibility.MaySee;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of corrections, and the values that hold against the roster. */
@Component
public class CorrectionRows {
    private static final String ROWS = """
            select c.*, a.given_name || ' ' || a.family_name as by_name, o.roster_says,
              o.row_id is not null and o.value is not distinct from c.after as kept
            from corrections c left join staff_members a on a.id = c.corrected_by
            join students st on st.id = c.student_id
            left join referrals r on r.id = c.referral_id
            left join roster_overrides o on o.row_id = c.subject_id and o.field = c.field
              and c.subject_kind in ('student', 'guardian')
            where c.student_id = :student and %s
            order by c.corrected_at desc, c.id""";

    /** What a reader who may see the student sees; of an answer or an entry only who may see that. */
    private static final String SEEN = """
            (c.corrected_by = cast(:me as uuid)
              or (c.referral_id is null and (c.subject_kind <> 'entry'
                or exists (select from timeline_entries e1 where e1.id = c.subject_id and %s)))
              or exists (select from submissions a2 where a2.id = c.subject_id and %s)
              or exists (select from timeline_entries e2 where e2.id = c.subject_id and %s))""".formatted(
                    MaySee.entryOfStudent("e1", "st"), MaySee.submission("a2", "r"), MaySee.timelineEntry("e2", "r"));

    private final JdbcClient sql;

    CorrectionRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** All, whoever asks. */
    public List<Correction> ofStudent(UUID student) {
        return sql.sql(ROWS.formatted("true"))
                .param("student", student)
                .query(CorrectionRows::correction)
                .list();
    }

    public List<Correction> seenBy(@Nullable UUID reader, UUID student) {
        return sql.sql(ROWS.formatted(SEEN))
                .param("student", student)
                .param("me", reader)
                .query(CorrectionRows::correction)
                .list();
    }

    public void insert(UUID student, NewCorrection made, @Nullable UUID by) {
        sql.sql("""
                insert into corrections (id, district_id, student_id, referral_id, subject_kind, subject_id, field, label,
                  before, after, reason, corrected_by, corrected_at)
                values (:id, :district, :student, :referral, :kind, :subject, :field, :label, :before, :after, :reason,
                  :by, :at)""")
                .param("id", UUID.randomUUID())
                .param("district", DistrictScope.require())
                .param("student", student)
                .param("referral", made.referral())
                .param("kind", made.kind())
                .param("subject", made.subject())
                .param("field", made.field())
                .param("label", made.label())
                .param("before", made.before())
                .param("after", made.after())
                .param("reason", made.reason())
                .param("by", by)
                .param("at", Columns.now())
                .update();
    }

    private static Correction correction(ResultSet row, int number) throws SQLException {
        return new Correction(
                Columns.id(row, "id"),
                row.getString("subject_kind"),
                Columns.id(row, "subject_id"),
                Columns.idOrNull(row, "referral_id"),
                row.getString("field"),
                row.getString("label"),
                row.getString("before"),
                row.getString("after"),
                row.getString("reason"),
                row.getString("by_name"),
                Columns.moment(row, "corrected_at"),
                row.getString("roster_says"),
                row.getBoolean("kept"));
    }
}

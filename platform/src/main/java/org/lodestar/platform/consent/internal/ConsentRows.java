package org.lodestar.platform.consent.internal;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.consent.Consent;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.visibility.MaySee;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes consents. */
@Component
public class ConsentRows {
    private final JdbcClient jdbc;

    ConsentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public UUID insert(
            UUID student,
            @Nullable UUID referral,
            String purpose,
            String state,
            @Nullable String method,
            @Nullable UUID guardian,
            @Nullable UUID by) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into consents (id, district_id, student_id, referral_id, purpose, state, method, guardian_id,
                  recorded_by, recorded_at)
                values (:id, :district, :student, :referral, :purpose, :state, :method, :guardian, :by, :at)""")
                .param("id", id)
                .param("district", DistrictScope.require())
                .param("student", student)
                .param("referral", referral)
                .param("purpose", purpose)
                .param("state", state)
                .param("method", method)
                .param("guardian", guardian)
                .param("by", by)
                .param("at", Columns.now())
                .update();
        return id;
    }

    /** Foreign keys look past row-level security, so this must be asked first. */
    public boolean belongTogether(UUID student, @Nullable UUID referral, @Nullable UUID guardian) {
        return jdbc.sql("""
                select exists (select from students where id = :student)
                  and (cast(:referral as uuid) is null
                    or exists (select from referrals where id = cast(:referral as uuid) and student_id = :student))
                  and (cast(:guardian as uuid) is null
                    or exists (select from student_guardians where student_id = :student and guardian_id = cast(:guardian as uuid)))""")
                .param("student", student)
                .param("referral", referral)
                .param("guardian", guardian)
                .query(Boolean.class)
                .single();
    }

    /** A question that has been answered since is told by its answer. */
    public List<Consent> ofStudent(UUID student, @Nullable UUID reader) {
        return jdbc.sql("""
                select c.*, g.given_name || ' ' || g.family_name as guardian_name,
                  s.given_name || ' ' || s.family_name as recorded_by_name
                from consents c
                join students st on st.id = c.student_id
                left join referrals r on r.id = c.referral_id
                left join guardians g on g.id = c.guardian_id
                left join staff_members s on s.id = c.recorded_by
                where c.student_id = :student and not (c.state = 'requested' and exists (
                  select from consents answer where answer.student_id = c.student_id and answer.purpose = c.purpose
                    and answer.referral_id is not distinct from c.referral_id and answer.state <> 'requested'
                    and answer.recorded_at >= c.recorded_at)) and """ + " " + MaySee.consent("c", "r", "st") + " order by c.recorded_at desc, c.id desc")
                .param("student", student)
                .param("me", reader)
                .query(ConsentRows::consent)
                .list();
    }

    private static Consent consent(ResultSet row, int number) throws SQLException {
        Date validUntil = row.getDate("valid_until");
        return new Consent(
                Columns.id(row, "id"),
                Columns.id(row, "student_id"),
                Columns.idOrNull(row, "referral_id"),
                row.getString("purpose"),
                row.getString("state"),
                row.getString("method"),
                row.getString("guardian_name"),
                row.getString("recorded_by_name"),
                Columns.moment(row, "recorded_at"),
                validUntil == null ? null : validUntil.toLocalDate());
    }
}

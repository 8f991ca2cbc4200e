package org.lodestar.platform.engagements.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.engagements.Outcome;
import org.lodestar.platform.visibility.MaySee;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes outcomes. */
@Component
public class OutcomeRows {
    private final JdbcClient jdbc;

    OutcomeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public UUID insert(OfReferral.About about, String result, String summary, @Nullable UUID by) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into outcomes (id, district_id, referral_id, student_id, result, summary, recorded_by, recorded_at)
                values (:id, :district, :referral, :student, :result, :summary, :by, :at)""")
                .param("id", id)
                .param("district", DistrictScope.require())
                .param("referral", about.referral())
                .param("student", about.student())
                .param("result", result)
                .param("summary", summary)
                .param("by", by)
                .param("at", Columns.now())
                .update();
        return id;
    }

    /** {@code column} is referral_id or student_id. */
    public List<Outcome> of(String column, UUID id, @Nullable UUID reader) {
        return jdbc.sql("""
                select o.*, s.given_name || ' ' || s.family_name as recorded_by_name, %1$s as in_full
                from outcomes o join referrals r on r.id = o.referral_id
                left join staff_members s on s.id = o.recorded_by
                where o.%2$s = :id and %3$s
                order by o.recorded_at, o.id""".formatted(MaySee.referralInFull("r"), column, MaySee.help("r")))
                .param("id", id)
                .param("me", reader)
                .query(OutcomeRows::outcome)
                .list();
    }

    private static Outcome outcome(ResultSet row, int number) throws SQLException {
        return new Outcome(
                Columns.id(row, "id"),
                Columns.id(row, "referral_id"),
                Columns.idOrNull(row, "student_id"),
                row.getString("result"),
                row.getBoolean("in_full") ? row.getString("summary") : "",
                row.getString("recorded_by_name"),
                Columns.moment(row, "recorded_at"));
    }
}

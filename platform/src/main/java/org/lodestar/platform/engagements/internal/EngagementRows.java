package org.lodestar.platform.engagements.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.engagements.Engagement;
import org.lodestar.platform.visibility.MaySee;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes engagements. */
@Component
public class EngagementRows {
    /** One that was just closed. */
    public record Closed(UUID id, String serviceName) {}

    private final JdbcClient jdbc;

    EngagementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean serviceExists(UUID service) {
        return jdbc.sql("select exists (select from services where id = :id)")
                .param("id", service)
                .query(Boolean.class)
                .single();
    }

    public UUID open(OfReferral.About about, @Nullable UUID service, String serviceName, @Nullable UUID withStaff) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into engagements (id, district_id, referral_id, student_id, service_id, service_name, state,
                  with_staff_id, opened_at)
                values (:id, :district, :referral, :student, :service, :serviceName, 'open', :with, :at)""")
                .param("id", id)
                .param("district", DistrictScope.require())
                .param("referral", about.referral())
                .param("student", about.student())
                .param("service", service)
                .param("serviceName", serviceName)
                .param("with", withStaff)
                .param("at", Columns.now())
                .update();
        return id;
    }

    public List<Closed> close(UUID referral, @Nullable String serviceName, String result) {
        return jdbc.sql("""
                update engagements set state = 'closed', closed_at = :at, result = :result
                where referral_id = :referral and state = 'open'
                  and (cast(:serviceName as text) is null or service_name = cast(:serviceName as text))
                returning id, service_name""")
                .param("at", Columns.now())
                .param("result", result)
                .param("referral", referral)
                .param("serviceName", serviceName)
                .query((row, n) -> new Closed(Columns.id(row, "id"), row.getString("service_name")))
                .list();
    }

    /** {@code column} is referral_id or student_id. */
    public List<Engagement> of(String column, UUID id, @Nullable UUID reader) {
        return jdbc.sql("""
                select e.*, s.given_name || ' ' || s.family_name as with_name, %1$s as in_full
                from engagements e join referrals r on r.id = e.referral_id
                left join staff_members s on s.id = e.with_staff_id
                where e.%2$s = :id and %3$s
                order by e.opened_at, e.id""".formatted(MaySee.referralInFull("r"), column, MaySee.help("r")))
                .param("id", id)
                .param("me", reader)
                .query(EngagementRows::engagement)
                .list();
    }

    private static Engagement engagement(ResultSet row, int number) throws SQLException {
        return new Engagement(
                Columns.id(row, "id"),
                Columns.id(row, "referral_id"),
                Columns.idOrNull(row, "student_id"),
                Columns.idOrNull(row, "service_id"),
                row.getString("service_name"),
                "open".equals(row.getString("state")),
                row.getString("with_name"),
                Columns.moment(row, "opened_at"),
                Columns.momentOrNull(row, "closed_at"),
                row.getBoolean("in_full") ? row.getString("result") : null);
    }
}

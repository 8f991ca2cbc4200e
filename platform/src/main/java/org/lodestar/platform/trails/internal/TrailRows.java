package org.lodestar.platform.trails.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.audit.AuditEntry;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.database.Jsonb;
import org.lodestar.platform.trails.TrailEntry;
import org.lodestar.platform.trails.TrailFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pages of the audit by keyset, each filter with its index. */
@Component
public class TrailRows {
    private final JdbcClient sql;
    private final Jsonb jsonb;

    TrailRows(JdbcClient sql, Jsonb jsonb) {
        this.sql = sql;
        this.jsonb = jsonb;
    }

    public List<TrailEntry> page(TrailFilter filter, ZoneId zone, @Nullable Long after, int limit) {
        var where = new StringBuilder("e.id < :after");
        if (filter.person() != null) where.append(" and e.actor_id = :person");
        if (filter.student() != null) where.append(" and e.student_id = :student");
        if (filter.action() != null) where.append(" and e.action = :action");
        if (filter.from() != null) where.append(" and e.at >= :from");
        if (filter.to() != null) where.append(" and e.at < :to");
        return sql.sql("select e.*, s.given_name || ' ' || s.family_name as student_name from audit_entries e"
                        + " left join students s on s.id = e.student_id where " + where
                        + " order by e.id desc limit :limit")
                .param("after", Objects.requireNonNullElse(after, Long.MAX_VALUE))
                .param("person", filter.person())
                .param("student", filter.student())
                .param("action", filter.action())
                .param("from", start(filter.from(), zone))
                .param("to", filter.to() == null ? null : start(filter.to().plusDays(1), zone))
                .param("limit", limit)
                .query(this::entry)
                .list();
    }

    /** Leaps from one to the next along the index, since there are few actions and many entries. */
    public List<String> actions() {
        return sql.sql("""
                with recursive known as (
                  (select action from audit_entries order by district_id, action limit 1)
                  union all
                  select (select e.action from audit_entries e where e.action > known.action
                          order by e.district_id, e.action limit 1)
                  from known where known.action is not null)
                select action from known where action is not null order by 1""").query(String.class).list();
    }

    private static java.sql.@Nullable Timestamp start(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : Columns.timestamp(day.atStartOfDay(zone).toInstant());
    }

    private TrailEntry entry(ResultSet row, int number) throws SQLException {
        return new TrailEntry(
                new AuditEntry(
                        row.getLong("id"),
                        Columns.moment(row, "at"),
                        Columns.idOrNull(row, "actor_id"),
                        row.getString("actor_name"),
                        row.getString("action"),
                        row.getString("subject_kind"),
                        row.getString("subject_id"),
                        Columns.idOrNull(row, "student_id"),
                        jsonb.object(row.getString("detail")),
                        row.getString("reason"),
                        row.getString("via"),
                        row.getString("address")),
                row.getString("student_name"));
    }
}

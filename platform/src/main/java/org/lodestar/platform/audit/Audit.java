package org.lodestar.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.database.Jsonb;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.LastWords;
import org.lodestar.platform.districts.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what was done; in the transaction of the deed, so neither is without the other. Entries are written at the very
 * end of it: a district's entries follow one another, and so others wait only for the commit.
 */
@Component
@Transactional
public class Audit {
    private static final String NOBODY = "Lodestar";

    private final JdbcClient sql;
    private final Jsonb jsonb;

    Audit(JdbcClient sql, Jsonb jsonb) {
        this.sql = sql;
        this.jsonb = jsonb;
    }

    private record Actor(@Nullable UUID id, String name) {
        static Actor current() {
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                    ? new Actor(person.staffId(), person.displayName())
                    : new Actor(null, NOBODY);
        }
    }

    /**
     * Records a deed of the person signed in, now.
     *
     * @param action what was done, in words, like {@code read student record}
     * @param student whose record was read or changed; null where the deed is about no student
     * @param detail what else matters, kept as JSON; no answers and nothing confidential
     */
    public void record(
            String action, String subjectKind, String subjectId, @Nullable UUID student, Map<String, ?> detail) {
        var district = DistrictScope.require();
        var actor = Actor.current();
        var at = Timestamp.from(Instant.now());
        var json = jsonb.write(detail);
        LastWords.write(() -> sql.sql("""
                insert into audit_entries
                  (district_id, at, actor_id, actor_name, action, subject_kind, subject_id, student_id, detail)
                values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))""")
                .params(java.util.Arrays.asList(
                        district, at, actor.id(), actor.name(), action, subjectKind, subjectId, student, json))
                .update());
    }

    /** The newest entries about a student, newest first. */
    public List<AuditEntry> ofStudent(UUID student, int limit) {
        return sql.sql("""
                select id, at, actor_name, action, subject_kind, subject_id, detail from audit_entries
                where student_id = ? order by id desc limit ?""").params(student, limit).query(this::entry).list();
    }

    /** The ids of entries whose hash does not follow from the one before; empty when nothing was tampered with. */
    public List<Long> broken() {
        return sql.sql("""
                select id from (
                  select e.id, e.previous_hash, e.hash, audit_hash(e.previous_hash, e) as follows,
                    lag(e.hash, 1, decode(repeat('00', 32), 'hex')) over (order by e.id) as before
                  from audit_entries e) as chain
                where previous_hash <> before or hash <> follows order by id""").query(Long.class).list();
    }

    private AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                Columns.moment(row, "at"),
                row.getString("actor_name"),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                jsonb.object(row.getString("detail")));
    }
}

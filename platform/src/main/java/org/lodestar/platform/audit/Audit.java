package org.lodestar.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.audit.internal.Actor;
import org.lodestar.platform.audit.internal.EntryWriting;
import org.lodestar.platform.audit.internal.NewEntry;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.database.Jsonb;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.LastWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what was done; in the transaction of the deed, so neither is without the other. Entries are written at the very
 * end of it: a district's entries follow one another, and so others wait only for the commit.
 */
@Component
@Transactional
public class Audit {
    private final JdbcClient sql;
    private final Jsonb jsonb;
    private final EntryWriting writing;

    Audit(JdbcClient sql, Jsonb jsonb, EntryWriting writing) {
        this.sql = sql;
        this.jsonb = jsonb;
        this.writing = writing;
    }

    /**
     * Records a deed of the person signed in, now, with where it comes from ({@link Origin}). Where no district is in force
     * it goes to the installation's own chain.
     *
     * @param action what was done, in words, like {@code read student record}
     * @param student whose record was read or changed; null where the deed is about no student
     * @param detail what else matters, kept as JSON; no answers, no names of students and nothing confidential, for what is
     *     here outlives the record
     */
    public void record(
            String action, String subjectKind, String subjectId, @Nullable UUID student, Map<String, ?> detail) {
        record(action, subjectKind, subjectId, student, detail, null);
    }

    /** The same with the reason the person gave; no names of students in it either. */
    public void record(
            String action,
            String subjectKind,
            String subjectId,
            @Nullable UUID student,
            Map<String, ?> detail,
            @Nullable String reason) {
        var actor = Actor.current();
        var entry = new NewEntry(
                DistrictScope.current().orElse(null),
                Timestamp.from(Instant.now()),
                actor,
                action,
                subjectKind,
                subjectId,
                student,
                jsonb.write(detail),
                reason,
                writing.origin(actor));
        LastWords.write(() -> writing.write(entry));
    }

    /** The newest entries about a student, newest first. */
    public List<AuditEntry> ofStudent(UUID student, int limit) {
        return sql.sql("""
                select * from audit_entries
                where student_id = ? order by id desc limit ?""").params(student, limit).query(this::entry).list();
    }

    private AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
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
                row.getString("address"));
    }
}

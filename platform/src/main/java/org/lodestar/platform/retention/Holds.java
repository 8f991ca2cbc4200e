package org.lodestar.platform.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.students.Students;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Legal holds: while one is in force, nothing of the student's record is purged. For {@link Right#MANAGE_RECORDS}. */
@Component
@Transactional
public class Holds {
    private static final int LONGEST_REASON = 500;

    private final JdbcClient sql;
    private final Students students;
    private final Audit audit;
    private final Me me;

    Holds(JdbcClient sql, Students students, Audit audit, Me me) {
        this.sql = sql;
        this.students = students;
        this.audit = audit;
        this.me = me;
    }

    /** {@link Refused} where one is in force already. */
    public void place(UUID student, String reason) {
        mustManage(student);
        var why = mustBeSaid(reason, "Say why the record must be kept, for instance the court's letter.");
        if (inForce(student).isPresent()) throw new Refused("This record is held already.");
        sql.sql("insert into record_holds (id, district_id, student_id, reason, placed_by, placed_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), DistrictScope.require(), student, why, me.id(), Columns.now())
                .update();
        audit.record("placed legal hold", "student", student.toString(), student, Map.of());
    }

    /** {@link Refused} where none is in force. */
    public void lift(UUID student, String reason) {
        mustManage(student);
        var why = mustBeSaid(reason, "Say why the record need not be held any more.");
        var hold = inForce(student).orElseThrow(() -> new Refused("This record is not held any more."));
        sql.sql("update record_holds set lifted_by = ?, lifted_at = ?, lifted_because = ? where id = ?")
                .params(me.id(), Columns.now(), why, hold.id())
                .update();
        audit.record("lifted legal hold", "student", student.toString(), student, Map.of());
    }

    /** Empty also for who does not manage records. */
    public Optional<Hold> inForce(UUID student) {
        return ofStudent(student).stream()
                .filter(hold -> hold.liftedAt() == null)
                .findFirst();
    }

    /** Newest first; none for who does not manage records. */
    public List<Hold> ofStudent(UUID student) {
        if (students.forMachinery(student)
                .filter(about -> me.may(Right.MANAGE_RECORDS, about.schoolId()))
                .isEmpty()) {
            return List.of();
        }
        return sql.sql("""
                select h.*, p.given_name || ' ' || p.family_name as placed_by_name,
                  l.given_name || ' ' || l.family_name as lifted_by_name
                from record_holds h left join staff_members p on p.id = h.placed_by
                left join staff_members l on l.id = h.lifted_by
                where h.student_id = ? order by h.placed_at desc""").param(student).query(Holds::hold).list();
    }

    private void mustManage(UUID student) {
        var about = Optional.of(student)
                .filter(students::maySee)
                .flatMap(students::forMachinery)
                .orElseThrow(() -> new Refused("This student is not here, or not yours to see."));
        me.need(Right.MANAGE_RECORDS, about.schoolId());
    }

    private static String mustBeSaid(String reason, String otherwise) {
        if (reason.isBlank()) throw new Refused(otherwise);
        if (reason.length() > LONGEST_REASON) {
            throw new Refused("This reason is too long: " + LONGEST_REASON + " characters fit.");
        }
        return reason.strip();
    }

    private static Hold hold(ResultSet row, int number) throws SQLException {
        return new Hold(
                Columns.id(row, "id"),
                Columns.id(row, "student_id"),
                row.getString("reason"),
                row.getString("placed_by_name"),
                Columns.moment(row, "placed_at"),
                row.getString("lifted_by_name"),
                Columns.momentOrNull(row, "lifted_at"),
                row.getString("lifted_because"));
    }
}

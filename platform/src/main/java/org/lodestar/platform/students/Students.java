package org.lodestar.platform.students;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.students.internal.StudentRecords;
import org.lodestar.platform.students.internal.StudentSearch;
import org.lodestar.platform.visibility.MaySee;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The students of the current district the person signed in may see: those of the schools where
 * a role of theirs gives {@link org.lodestar.platform.people.Right#SEE_STUDENTS}. */
@Component
@Transactional
public class Students {
    private final StudentSearch search;
    private final StudentRecords records;
    private final Me me;
    private final Audit audit;

    public Students(StudentSearch search, StudentRecords records, Me me, Audit audit) {
        this.search = search;
        this.records = records;
        this.me = me;
        this.audit = audit;
    }

    /**
     * SQL that is true for a row of {@code students} named {@code alias} that may be seen by the staff member whose id is
     * bound to {@code :me}; for features whose own query must show nothing of a student {@link #maySee} would hide.
     */
    public static String mayBeSeen(String alias) {
        return MaySee.student(alias);
    }

    /** Mine first, then best match; accents and misspelling forgiven. An empty filter lists mine, then the rest by name. */
    public List<StudentRow> search(String filter, int offset, int limit) {
        return search.find(me.id(), filter, offset, limit);
    }

    /** How many {@link #search} would list. */
    public int count(String filter) {
        return search.count(me.id(), filter);
    }

    /**
     * The record, also of a student who has left, if I may see it; the read is audited.
     * Demographics only with {@link Right#SEE_DEMOGRAPHICS} (or to export) at the student's school.
     */
    public Optional<Student> find(UUID id) {
        if (!maySee(id)) {
            return Optional.empty();
        }
        var found = records.find(id).map(this::asMine);
        found.ifPresent(student -> audit.record("read student record", "student", id.toString(), id, Map.of()));
        return found;
    }

    /** What the roster tells beyond name, age, family and language is for who needs it. */
    private Student asMine(Student student) {
        var whole =
                me.may(Right.SEE_DEMOGRAPHICS, student.schoolId()) || me.may(Right.EXPORT_RECORDS, student.schoolId());
        return whole ? student : student.withoutDemographics();
    }

    /** The line of a list, if I may see it; not audited. */
    public Optional<StudentRow> row(UUID id) {
        return search.row(me.id(), id);
    }

    public boolean maySee(UUID id) {
        return search.maySee(me.id(), id);
    }

    /** For the machinery only (assignment, prefill): any student of the district, unaudited; never shown as it is. */
    public Optional<Student> forMachinery(UUID id) {
        return records.find(id);
    }
}

package org.lodestar.platform.rosters.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.platform.rosters.internal.Person.Kind;

/** Reads courses (only checked), classes and who is in them. */
final class ClassRows {
    private static final List<String> ROLES = List.of("student", "teacher", "administrator", "proctor", "aide");

    private ClassRows() {}

    static void readCourses(Reading reading) {
        var courses = new Register<String>(RosterFile.COURSES, "course", Map.of(), reading.problems);
        reading.eachStaying(RosterFile.COURSES, courses, (row, sourcedId) -> row.required("title"));
    }

    static void read(Reading reading) {
        reading.eachStaying(RosterFile.CLASSES, reading.classes, (row, sourcedId) -> {
            var known = reading.classes.known(sourcedId);
            var title = row.required("title");
            var school = reading.orgs.find(row, "schoolSourcedId", row.required("schoolSourcedId"));
            if (row.usable()) {
                var read = new Lines.SchoolClass(
                        known == null ? UUID.randomUUID() : known.id(),
                        sourcedId,
                        title,
                        Grades.first(row.list("grades")),
                        school == null ? null : school.id());
                reading.classes.add(sourcedId, read);
                reading.roster.classes.add(read);
            }
        });
    }

    static void readEnrollments(Reading reading) {
        var rows = new Register<String>(RosterFile.ENROLLMENTS, "enrollment", Map.of(), reading.problems);
        reading.eachStaying(RosterFile.ENROLLMENTS, rows, (row, sourcedId) -> {
            var read = reading.classes.find(row, "classSourcedId", row.required("classSourcedId"));
            var school = reading.orgs.find(row, "schoolSourcedId", row.text("schoolSourcedId"));
            var person = reading.people.find(row, "userSourcedId", row.required("userSourcedId"));
            var role = row.oneOf("role", ROLES);
            var begin = row.date("beginDate");
            var end = row.date("endDate");
            if (OrgRows.isBefore(end, begin)) {
                row.problem("endDate", "The endDate is before the beginDate.");
            }
            if (person != null && person.kind() == Kind.GUARDIAN) {
                row.problem("userSourcedId", "A parent or guardian cannot be in a class.");
            }
            if (row.usable() && read != null && person != null) {
                reading.roster.enrollments.add(new Lines.Enrollment(
                        sourcedId,
                        read.id(),
                        school == null ? read.schoolId() : school.id(),
                        person.kind() == Kind.STUDENT ? person.id() : null,
                        person.kind() == Kind.STAFF ? person.id() : null,
                        role,
                        begin,
                        end));
            }
        });
    }
}

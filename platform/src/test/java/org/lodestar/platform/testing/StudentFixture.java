package org.lodestar.platform.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lodestar.platform.districts.School;
import org.lodestar.platform.districts.SignedIn;

/** A student as a sentence: {@code district.aStudentAt(north).named("Ana", "López").inGrade("04").taughtBy(teacher).create()}. */
public final class StudentFixture {
    private record GuardianOf(String givenName, String familyName, String relationship, String language) {}

    private final TestDistrict district;
    private final School school;
    private final List<GuardianOf> guardians = new ArrayList<>();
    private final List<UUID> teachers = new ArrayList<>();
    private String givenName = "Ana";
    private String familyName = "López";
    private String grade = "04";
    private String homeLanguage = "es";

    StudentFixture(TestDistrict district, School school) {
        this.district = district;
        this.school = school;
    }

    public StudentFixture named(String given, String family) {
        givenName = given;
        familyName = family;
        return this;
    }

    public StudentFixture inGrade(String value) {
        grade = value;
        return this;
    }

    public StudentFixture speaking(String language) {
        homeLanguage = language;
        return this;
    }

    public StudentFixture withGuardian(String given, String family, String relationship, String language) {
        guardians.add(new GuardianOf(given, family, relationship, language));
        return this;
    }

    /** Puts the student into a class of this teacher. */
    public StudentFixture taughtBy(SignedIn teacher) {
        teachers.add(java.util.Objects.requireNonNull(teacher.staffId()));
        return this;
    }

    /** The student's id. */
    public UUID create() {
        return district.call(() -> {
            var student = insertStudent();
            guardians.forEach(guardian -> insertGuardian(student, guardian));
            teachers.forEach(teacher -> insertClass(student, teacher));
            return student;
        });
    }

    private UUID insertStudent() {
        var id = UUID.randomUUID();
        insert(
                "students (id, district_id, source_id, student_number, given_name, family_name, grade, school_id, home_language)",
                id,
                district.id(),
                id.toString(),
                "S-" + id.toString().substring(0, 8),
                givenName,
                familyName,
                grade,
                school.id(),
                homeLanguage);
        return id;
    }

    private void insertGuardian(UUID student, GuardianOf guardian) {
        var id = UUID.randomUUID();
        insert(
                "guardians (id, district_id, source_id, given_name, family_name, email, phone, language)",
                id,
                district.id(),
                id.toString(),
                guardian.givenName(),
                guardian.familyName(),
                "family@test.example",
                "555-0100",
                guardian.language());
        insert(
                "student_guardians (district_id, student_id, guardian_id, relationship)",
                district.id(),
                student,
                id,
                guardian.relationship());
    }

    private void insertClass(UUID student, UUID teacher) {
        var id = UUID.randomUUID();
        insert(
                "classes (id, district_id, source_id, title, grade, school_id)",
                id,
                district.id(),
                id.toString(),
                "Homeroom",
                grade,
                school.id());
        enroll(id, "student_id", student, "student");
        enroll(id, "staff_member_id", teacher, "teacher");
    }

    private void enroll(UUID classId, String column, UUID person, String role) {
        var id = UUID.randomUUID();
        insert(
                "enrollments (id, district_id, source_id, class_id, school_id, role, " + column + ")",
                id,
                district.id(),
                id.toString(),
                classId,
                school.id(),
                role,
                person);
    }

    private void insert(String into, Object... values) {
        var marks = String.join(", ", java.util.Collections.nCopies(values.length, "?"));
        district.maker()
                .sql()
                .sql("insert into " + into + " values (" + marks + ")")
                .params(values)
                .update();
    }
}

package org.lodestar.processes.known;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.students.Guardian;
import org.lodestar.platform.students.Student;

/** The essentials of a student as a form may show them; what is not known is empty. */
final class StudentFacts {
    private StudentFacts() {}

    static Map<String, Object> of(Student student) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", student.name());
        facts.put("firstName", student.givenName());
        facts.put("grade", text(student.grade()));
        facts.put("school", text(student.schoolName()));
        facts.put("homeLanguage", text(student.homeLanguage()));
        facts.put("interpreter", student.interpreterNeeded());
        List<Map<String, Object>> guardians =
                student.guardians().stream().map(StudentFacts::of).toList();
        facts.put("guardians", guardians);
        return facts;
    }

    private static Map<String, Object> of(Guardian guardian) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", guardian.name());
        facts.put("relationship", text(guardian.relationship()));
        facts.put("language", text(guardian.language()));
        facts.put("phone", text(guardian.phone()));
        return facts;
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}

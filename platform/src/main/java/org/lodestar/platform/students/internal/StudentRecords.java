package org.lodestar.platform.students.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.platform.students.Guardian;
import org.lodestar.platform.students.Student;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whole records, whoever asks. */
@Component
public class StudentRecords {
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    StudentRecords(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<Student> find(UUID id) {
        return jdbc.sql("select s.*, c.name as school_name from students s left join schools c on c.id = s.school_id"
                        + " where s.id = :id")
                .param("id", id)
                .query((row, number) -> student(row, guardians(id)))
                .optional();
    }

    private List<Guardian> guardians(UUID student) {
        return jdbc.sql("""
                        select g.id, g.given_name || ' ' || g.family_name as name, l.relationship, g.language,
                               coalesce(g.phone, g.sms) as phone, g.email
                        from student_guardians l join guardians g on g.id = l.guardian_id
                        where l.student_id = :student and g.active order by g.family_name, g.given_name, g.id
                        """).param("student", student).query(Guardian.class).list();
    }

    private Student student(ResultSet row, List<Guardian> guardians) throws SQLException {
        return new Student(
                row.getObject("id", UUID.class),
                row.getString("given_name"),
                row.getString("middle_name"),
                row.getString("family_name"),
                row.getString("grade"),
                row.getObject("school_id", UUID.class),
                row.getString("school_name"),
                row.getString("student_number"),
                row.getString("home_language"),
                row.getBoolean("interpreter_needed"),
                row.getObject("birth_date", LocalDate.class),
                facts(row.getString("demographics")),
                guardians,
                row.getBoolean("active"));
    }

    private Map<String, Object> facts(String demographics) {
        try {
            return json.readValue(demographics, FACTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("demographics in the database are not readable", e);
        }
    }
}

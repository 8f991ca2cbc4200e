package org.lodestar.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithPostgres
@SpringBootTest(properties = "specimen=mine")
class WithPostgresIT {
    @Value("${specimen}")
    String specimen;

    @Autowired
    TestDistricts districts;

    @Autowired
    JdbcClient sql;

    @Test
    void aTestsOwnSettingsOfSpringBootCount() {
        assertThat(specimen).isEqualTo("mine");
    }

    @Test
    void aStudentHasTheGuardiansAndTeachersOfItsSentence() {
        var district = districts.fresh();
        var student = district.aStudentAt(district.north())
                .named("Linh", "Trần")
                .withGuardian("Mai", "Trần", "mother", "vi")
                .taughtBy(district.person("teacher"))
                .create();
        assertThat(district.call(
                        () -> sql.sql("""
                        select s.given_name || ' ' || g.given_name || ' ' || t.given_name from students s
                        join student_guardians sg on sg.student_id = s.id join guardians g on g.id = sg.guardian_id
                        join enrollments e on e.student_id = s.id
                        join enrollments te on te.class_id = e.class_id and te.role = 'teacher'
                        join staff_members t on t.id = te.staff_member_id where s.id = ?""").param(student).query(String.class).list()))
                .containsExactly("Linh Mai North");
    }
}

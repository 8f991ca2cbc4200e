package org.lodestar.platform.students.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.platform.students.StudentRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lines of lists: found by text or id, only those a staff member may see, their own students first. */
@Component
public class StudentSearch {
    private static final String MINE = """
            with mine as (select distinct e.student_id
                          from enrollments t join enrollments e on e.class_id = t.class_id and e.active
                          where t.staff_member_id = :me and t.active and e.student_id is not null)
            """;
    private static final String LINE = """
            select s.id, s.given_name || ' ' || s.family_name as name, s.grade, c.name as school_name,
                   s.student_number, m.student_id is not null as mine
            from students s
            left join schools c on c.id = s.school_id
            left join mine m on m.student_id = s.id
            """;
    private static final String MATCHES = " join student_matches(:text) f on f.student_id = s.id ";
    private static final String SEEN = " where " + MayBeSeen.of("s");
    private static final String ACTIVE = SEEN + " and s.active ";
    private static final String BY_NAME = "s.family_name, s.given_name, s.id limit :limit offset :offset";

    private final JdbcClient jdbc;

    StudentSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<StudentRow> find(UUID me, String text, int offset, int limit) {
        var everyone = text.isBlank();
        var sql = MINE
                + LINE
                + (everyone ? ACTIVE + "order by mine desc, " : MATCHES + ACTIVE + "order by mine desc, f.score desc, ")
                + BY_NAME;
        return jdbc.sql(sql)
                .param("me", me)
                .param("text", text.strip())
                .param("offset", offset)
                .param("limit", limit)
                .query(StudentRow.class)
                .list();
    }

    public int count(UUID me, String text) {
        return jdbc.sql("select count(*) from students s " + (text.isBlank() ? "" : MATCHES) + ACTIVE)
                .param("me", me)
                .param("text", text.strip())
                .query(Integer.class)
                .single();
    }

    public Optional<StudentRow> row(UUID me, UUID student) {
        return jdbc.sql(MINE + LINE + SEEN + " and s.id = :student")
                .param("me", me)
                .param("student", student)
                .query(StudentRow.class)
                .optional();
    }

    public boolean maySee(UUID me, UUID student) {
        return jdbc.sql("select count(*) from students s" + SEEN + " and s.id = :student")
                        .param("me", me)
                        .param("student", student)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}

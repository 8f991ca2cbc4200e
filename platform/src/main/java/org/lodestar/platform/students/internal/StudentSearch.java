package org.lodestar.platform.students.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.platform.students.StudentRow;
import org.lodestar.platform.visibility.MaySee;
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
    private static final String SEEN = " where " + MaySee.student("s");
    private static final String ACTIVE = SEEN + " and s.active ";
    private static final String BY_NAME = " order by s.family_name, s.given_name, s.id limit :limit offset :offset";
    private static final String ARE_MINE = "s.id in (select student_id from mine)";

    private final JdbcClient jdbc;

    StudentSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<StudentRow> find(UUID me, String text, int offset, int limit) {
        var match = Match.of(text);
        return match == Match.EVERYONE
                ? everyone(me, offset, limit)
                : lines(
                        MINE + LINE + match.join() + ACTIVE + match.where() + " order by mine desc, "
                                + match.bestFirst() + ", s.family_name, s.given_name, s.id limit :limit offset :offset",
                        me,
                        text.strip(),
                        offset,
                        limit);
    }

    public int count(UUID me, String text) {
        var match = Match.of(text);
        return count("select count(*) from students s" + match.join() + ACTIVE + match.where(), me, text.strip());
    }

    /** In two parts, each in the order of an index, since a large district must not be sorted for its first page. */
    private List<StudentRow> everyone(UUID me, int offset, int limit) {
        var mine = count(MINE + "select count(*) from students s" + ACTIVE + "and " + ARE_MINE, me, "");
        var rows = new ArrayList<StudentRow>();
        if (offset < mine) {
            rows.addAll(lines(MINE + LINE + ACTIVE + "and " + ARE_MINE + BY_NAME, me, "", offset, limit));
        }
        if (rows.size() < limit) {
            rows.addAll(lines(
                    MINE + LINE + ACTIVE + "and not " + ARE_MINE + BY_NAME,
                    me,
                    "",
                    Math.max(0, offset - mine),
                    limit - rows.size()));
        }
        return rows;
    }

    private List<StudentRow> lines(String sql, UUID me, String text, int offset, int limit) {
        return jdbc.sql(sql)
                .param("me", me)
                .param("text", text)
                .param("offset", offset)
                .param("limit", limit)
                .query(StudentRow.class)
                .list();
    }

    private int count(String sql, UUID me, String text) {
        return jdbc.sql(sql)
                .param("me", me)
                .param("text", text)
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
        return jdbc.sql("select exists (select from students s" + SEEN + " and s.id = :student)")
                .param("me", me)
                .param("student", student)
                .query(Boolean.class)
                .single();
    }
}

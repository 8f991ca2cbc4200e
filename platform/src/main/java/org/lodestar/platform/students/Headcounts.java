package org.lodestar.platform.students;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many learn and work at each school of the current district; names nobody. */
@Component
public class Headcounts {

    private final JdbcClient sql;

    Headcounts(JdbcClient sql) {
        this.sql = sql;
    }

    /** By school; a school without anybody counts zero. */
    @Transactional
    public Map<UUID, Headcount> bySchool() {
        return sql
                .sql("""
                        select s.id,
                          (select count(*) from students where school_id = s.id and active) as students,
                          (select count(distinct r.staff_member_id) from staff_roles r
                             join staff_members m on m.id = r.staff_member_id and m.active
                            where r.school_id = s.id) as staff
                        from schools s
                        """)
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class), new Headcount(row.getInt("students"), row.getInt("staff"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

package org.lodestar.processes.known;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.people.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people a form may offer, in one question for all roles: those who help, so not thousands of teachers. */
@Component
class StaffOptions {

    private final JdbcClient jdbc;

    StaffOptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Active people by role key, at the school or in the whole district; all of the district where school is null. */
    @Transactional
    Map<String, Object> byRole(@Nullable UUID school) {
        Map<String, List<Object>> people = new LinkedHashMap<>();
        jdbc.sql("""
                select distinct r.role, s.id, s.given_name, s.family_name from staff_roles r
                join staff_members s on s.id = r.staff_member_id and s.active and not s.machine
                where r.role in (select key from roles where :helps = any (rights))
                  and (r.school_id is null or r.school_id = coalesce(cast(:school as uuid), r.school_id))
                order by s.family_name, s.given_name""")
                .param("helps", Right.SEE_CONSENTS.key())
                .param("school", school)
                .query(row -> {
                    String name = row.getString("given_name") + " " + row.getString("family_name");
                    people.computeIfAbsent(row.getString("role"), role -> new ArrayList<>())
                            .add(new Option(name, row.getString("id")).asMap());
                });
        return new LinkedHashMap<>(people);
    }
}

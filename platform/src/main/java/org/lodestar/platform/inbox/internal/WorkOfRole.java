package org.lodestar.platform.inbox.internal;

import java.util.List;
import org.lodestar.platform.people.RoleUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Steps that wait for a role now, also on versions of a pathway that are no longer the newest. */
@Component
class WorkOfRole implements RoleUse {
    private final JdbcClient jdbc;

    WorkOfRole(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> of(String role) {
        var waiting = jdbc.sql("""
                select count(*) from work_items where state = 'open' and (team_role = :role or also_role = :role)""").param("role", role).query(Integer.class).single();
        return waiting == 0
                ? List.of()
                : List.of(waiting == 1 ? "one step waits for it" : waiting + " steps wait for it");
    }
}

package org.lodestar.platform.tokens.internal;

import java.util.List;
import java.util.UUID;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.tokens.Machine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The staff members of the current district that are machines. */
@Component
public class MachineRows {
    private final JdbcClient sql;

    MachineRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** By name. */
    public List<Machine> all() {
        return sql.sql("""
                select s.id, s.given_name, coalesce(
                  (select string_agg(r.label || coalesce(' at ' || c.name, ''), ', ' order by r.position, c.name)
                   from staff_roles h join roles r on r.district_id = h.district_id and r.key = h.role
                   left join schools c on c.id = h.school_id where h.staff_member_id = s.id), 'no role') as roles
                from staff_members s where s.machine and s.active order by lodestar_fold(s.given_name), s.id""")
                .query((row, number) ->
                        new Machine(Columns.id(row, "id"), row.getString("given_name"), row.getString("roles")))
                .list();
    }

    public boolean has(UUID id) {
        return all().stream().anyMatch(machine -> machine.id().equals(id));
    }

    public UUID insert(String name) {
        var id = UUID.randomUUID();
        sql.sql("insert into staff_members (id, district_id, source_id, given_name, family_name, machine)"
                        + " values (?, ?, ?, ?, '', true)")
                .params(id, DistrictScope.require(), "machine-" + id, name)
                .update();
        return id;
    }
}

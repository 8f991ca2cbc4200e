package org.lodestar.platform.people;

import java.util.List;
import java.util.UUID;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.people.internal.RoleTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those without whom nobody could manage a district's roles and people any more. For whoever changes many people at once,
 * in one transaction: {@link #hold} before, {@link #restore} after.
 */
@Component
@Transactional
public class Managers {
    private final JdbcClient sql;
    private final RoleTable table;
    private final KnownForMoments known;

    Managers(JdbcClient sql, RoleTable table, KnownForMoments known) {
        this.sql = sql;
        this.table = table;
        this.known = known;
    }

    /** A role in the whole district of somebody who manages it. */
    public record Held(UUID staffMember, String role, boolean fromRoster) {}

    /** What they hold now; nobody else changes who manages the district until the commit. */
    public List<Held> hold() {
        table.lockAdministrators();
        return sql.sql("select staff_member_id as staff_member, role, from_roster from staff_roles"
                        + " where school_id is null and staff_member_id = any (?)")
                .param(table.managers().toArray(UUID[]::new))
                .query(Held.class)
                .list();
    }

    /** Where nobody is left, those before go on as they were; answers their names, nobody's where somebody is left. */
    public List<String> restore(List<Held> before) {
        known.forgetAll();
        if (!table.managers().isEmpty() || before.isEmpty()) return List.of();
        before.forEach(held -> sql.sql("insert into staff_roles (district_id, staff_member_id, role, from_roster)"
                        + " values (?, ?, ?, ?) on conflict do nothing")
                .params(DistrictScope.require(), held.staffMember(), held.role(), held.fromRoster())
                .update());
        return sql.sql("update staff_members set active = true where id = any (?)"
                        + " returning given_name || ' ' || family_name")
                .param(before.stream().map(Held::staffMember).distinct().toArray(UUID[]::new))
                .query(String.class)
                .list();
    }
}

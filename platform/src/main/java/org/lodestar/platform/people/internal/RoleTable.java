package org.lodestar.platform.people.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code roles} of the current district. */
@Component
public class RoleTable {
    private static final String SELECT = "select key, label, rights, built_in from roles ";

    private final JdbcClient sql;

    RoleTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the order they are listed. */
    public List<Role> all() {
        return sql.sql(SELECT + "order by position, lower(label), key")
                .query(RoleTable::role)
                .list();
    }

    public Optional<Role> find(String key) {
        return sql.sql(SELECT + "where key = ?")
                .param(key)
                .query(RoleTable::role)
                .optional();
    }

    /** Holds the row of the administrators until the commit: who may manage the district changes one after another. */
    public void lockAdministrators() {
        sql.sql("select key from roles where key = ? for update")
                .param(Role.ADMIN)
                .query(String.class)
                .list();
    }

    public void insert(Role role) {
        sql.sql("""
                insert into roles (district_id, key, label, rights, position)
                values (?, ?, ?, cast(? as text[]), (select coalesce(max(position), 0) + 10 from roles))""")
                .params(DistrictScope.require(), role.key(), role.label(), keys(role.rights()))
                .update();
    }

    public void update(Role role) {
        sql.sql("update roles set label = ?, rights = cast(? as text[]) where key = ?")
                .params(role.label(), keys(role.rights()), role.key())
                .update();
    }

    public void delete(String key) {
        sql.sql("delete from roles where key = ?").param(key).update();
    }

    /** Names of those who hold it, whether they still work here or not. */
    public List<String> holders(String key) {
        return sql.sql("""
                select distinct s.given_name || ' ' || s.family_name as name from staff_roles r
                join staff_members s on s.id = r.staff_member_id where r.role = ? order by name""").param(key).query(String.class).list();
    }

    /** How many who work here hold each role; a role that nobody holds is absent. */
    public Map<String, Integer> heldBy() {
        var held = new HashMap<String, Integer>();
        sql.sql("""
                select r.role, count(distinct s.id) as people from staff_roles r
                join staff_members s on s.id = r.staff_member_id and s.active group by r.role""").query(row -> {
            held.put(row.getString("role"), row.getInt("people"));
        });
        return held;
    }

    /** Whether somebody who works here may manage roles and people in the whole district. */
    public boolean somebodyManages() {
        return !managers().isEmpty();
    }

    /** Who works here and may manage roles and people in the whole district. */
    public List<UUID> managers() {
        return sql.sql("""
                select h.staff_member_id from staff_roles h
                join staff_members s on s.id = h.staff_member_id and s.active and not s.machine
                join roles r on r.district_id = h.district_id and r.key = h.role
                where h.school_id is null
                group by h.staff_member_id
                having bool_or(? = any (r.rights)) and bool_or(? = any (r.rights))""")
                .params(Right.MANAGE_ROLES.key(), Right.MANAGE_PEOPLE.key())
                .query(UUID.class)
                .list();
    }

    private static String[] keys(Set<Right> rights) {
        return Columns.array(rights.stream().map(Right::key).sorted().toList());
    }

    private static Role role(ResultSet row, int number) throws SQLException {
        var rights = (String[]) row.getArray("rights").getArray();
        return new Role(
                row.getString("key"),
                row.getString("label"),
                Right.of(Arrays.asList(rights)),
                row.getBoolean("built_in"));
    }
}

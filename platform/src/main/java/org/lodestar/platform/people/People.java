package org.lodestar.platform.people;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.Schools;
import org.lodestar.platform.people.internal.RoleTable;
import org.lodestar.platform.people.internal.StaffRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The staff of the current district. */
@Component
@Transactional
public class People {
    private static final String MATCHES = """
            where s.active and not s.machine and (
              position(lodestar_fold(:text) in lodestar_fold(s.given_name || ' ' || s.family_name)) > 0
              or position(lodestar_fold(:text) in lodestar_fold(coalesce(s.email, ''))) > 0
              or exists (select from staff_roles r where r.staff_member_id = s.id and r.role = any(:roles)))
            """;

    private final JdbcClient sql;
    private final StaffRows rows;
    private final Audit audit;
    private final KnownForMoments known;
    private final Roles roles;
    private final RoleTable table;
    private final Schools schools;
    private final Giving giving;

    People(
            JdbcClient sql,
            StaffRows rows,
            Audit audit,
            KnownForMoments known,
            Roles roles,
            RoleTable table,
            Schools schools,
            Giving giving) {
        this.sql = sql;
        this.rows = rows;
        this.audit = audit;
        this.known = known;
        this.roles = roles;
        this.table = table;
        this.schools = schools;
        this.giving = giving;
    }

    public Optional<StaffMember> find(UUID id) {
        return rows.find(id);
    }

    /** Active people (machines are none) by family name; {@code text} filters by name, email or role label, accents and case forgiven. */
    public List<StaffMember> search(String text, int offset, int limit) {
        var params = matching(text);
        params.put("offset", offset);
        params.put("limit", limit);
        return rows.list(
                MATCHES + "order by lodestar_fold(s.family_name), s.given_name, s.id offset :offset limit :limit",
                params);
    }

    public int count(String text) {
        return sql.sql("select count(*) from staff_members s " + MATCHES)
                .params(matching(text))
                .query(Integer.class)
                .single();
    }

    private Map<String, Object> matching(String text) {
        var wanted = text.strip();
        var params = new HashMap<String, Object>();
        params.put("text", wanted);
        params.put("roles", wanted.isEmpty() ? new String[0] : rolesNamed(wanted.toLowerCase(Locale.ROOT)));
        return params;
    }

    private String[] rolesNamed(String text) {
        return roles.labels().entrySet().stream()
                .filter(role -> (role.getKey() + " " + role.getValue())
                        .toLowerCase(Locale.ROOT)
                        .contains(text))
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
    }

    /** Active people who hold a role at a school or in the whole district; {@code school} null: wherever they hold it. */
    public List<StaffMember> withRole(String role, @Nullable UUID school) {
        var params = new HashMap<String, Object>();
        params.put("role", role);
        params.put("school", school);
        return rows.list("""
                where s.active and not s.machine and exists (select from staff_roles r where r.staff_member_id = s.id and r.role = :role
                  and (cast(:school as uuid) is null or r.school_id is null or r.school_id = :school))
                order by lodestar_fold(s.family_name), s.given_name, s.id""", params);
    }

    /**
     * Gives a role; does nothing where it is held already. {@code school} null: in the whole district. {@link Refused}
     * where I may not, as {@link Giving} says, and where person, role or school is not the district's.
     */
    public void giveRole(UUID staffMember, String role, @Nullable UUID school) {
        var given = change(
                "insert into staff_roles (district_id, staff_member_id, school_id, role)"
                        + " values (:district, :person, :school, :role) on conflict do nothing",
                staffMember,
                role,
                school);
        if (given) told("gave role", staffMember, role, school);
    }

    /**
     * Takes a role away; does nothing where it is not held. {@link Refused} as for {@link #giveRole}, and where nobody
     * would be left to manage the district. A role that the roster gives comes back with the next import.
     */
    public void takeRole(UUID staffMember, String role, @Nullable UUID school) {
        table.lockAdministrators();
        var taken = change(
                "delete from staff_roles where staff_member_id = :person and role = :role"
                        + " and school_id is not distinct from cast(:school as uuid)",
                staffMember,
                role,
                school);
        if (!taken) return;
        roles.mustBeManaged();
        told("took role away", staffMember, role, school);
    }

    private boolean change(String statement, UUID staffMember, String role, @Nullable UUID school) {
        find(staffMember).orElseThrow(() -> new Refused("There is no such person in this district."));
        var wanted = roles.find(role).orElseThrow(() -> new Refused("This district has no role “" + role + "”."));
        if (school != null && schools.find(school).isEmpty()) {
            throw new Refused("There is no such school in this district.");
        }
        giving.mustBeAllowed(staffMember, wanted, school);
        var params = new HashMap<String, Object>();
        params.put("district", DistrictScope.require());
        params.put("person", staffMember);
        params.put("school", school);
        params.put("role", role);
        return sql.sql(statement).params(params).update() > 0;
    }

    private void told(String action, UUID staffMember, String role, @Nullable UUID school) {
        var where = school == null ? "the whole district" : school.toString();
        audit.record(action, "staff member", staffMember.toString(), null, Map.of("role", role, "where", where));
        known.forget(staffMember);
    }
}

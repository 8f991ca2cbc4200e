package org.lodestar.platform.rosters.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.DistrictScope;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Makes the roles of the roster's staff as it says, but for those withheld; roles given by hand stay. */
@Component
class StaffRoles {
    private static final String WANTED =
            "select * from unnest(?::text[]::uuid[], ?::text[]::uuid[], ?::text[]) as w (staff_member_id, school_id, role)";

    private final JdbcTemplate jdbc;

    StaffRoles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param withheld keys of roles that are taken away, but not given */
    Tally write(List<Lines.Staff> staff, Set<String> withheld) {
        var everyone = staff.stream().map(member -> member.id().toString()).toArray(String[]::new);
        var wanted = wanted(staff);
        var gone =
                jdbc.update("""
                delete from staff_roles held
                where held.district_id = ? and held.from_roster and held.staff_member_id = any (?::text[]::uuid[])
                  and (held.staff_member_id, coalesce(held.school_id::text, ''), held.role) not in
                      (select staff_member_id, coalesce(school_id::text, ''), role from (%s) wanted)
                """.formatted(WANTED), DistrictScope.require(), everyone, wanted[0], wanted[1], wanted[2]);
        var fresh = jdbc.update(
                """
                insert into staff_roles (district_id, staff_member_id, school_id, role, from_roster)
                select ?, staff_member_id, school_id, role, true from (%s) wanted where role <> all (?)
                on conflict do nothing
                """.formatted(WANTED), DistrictScope.require(), wanted[0], wanted[1], wanted[2], keys(withheld));
        return new Tally(fresh, 0, gone);
    }

    /** Whom the roster gives one of the roles who does not hold it: "Ada Cruz (Administrator)". To be asked after {@link #write}. */
    List<String> lacking(List<Lines.Staff> staff, Set<String> withheld) {
        if (withheld.isEmpty()) return List.of();
        var wanted = wanted(staff);
        return jdbc.queryForList("""
                select distinct m.given_name || ' ' || m.family_name || ' (' || r.label || ')' from (%s) wanted
                join staff_members m on m.id = wanted.staff_member_id join roles r on r.key = wanted.role
                where wanted.role = any (?) and not exists (select from staff_roles held
                  where held.staff_member_id = wanted.staff_member_id and held.role = wanted.role
                    and held.school_id is not distinct from wanted.school_id) order by 1
                """.formatted(WANTED), String.class, wanted[0], wanted[1], wanted[2], keys(withheld));
    }

    private static String[] keys(Set<String> roles) {
        return roles.toArray(String[]::new);
    }

    private static @Nullable String[][] wanted(List<Lines.Staff> staff) {
        var members = new ArrayList<String>();
        var schools = new ArrayList<@Nullable String>();
        var roles = new ArrayList<String>();
        for (var member : staff) {
            for (var held : member.roles()) {
                members.add(member.id().toString());
                schools.add(Objects.toString(held.schoolId(), null));
                roles.add(held.role());
            }
        }
        return new String[][] {
            members.toArray(String[]::new), schools.toArray(String[]::new), roles.toArray(String[]::new)
        };
    }
}

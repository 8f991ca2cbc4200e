package org.lodestar.platform.rosters.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lodestar.platform.rosters.internal.Lines.RoleHeld;

/**
 * What OneRoster's roles mean here. Being listed at the district's own org makes nobody see the whole district: only
 * administrators there do, and whoever the column {@code metadata.lodestar.role} gives a role at that org.
 */
final class RosterRoles {
    static final String OURS = "metadata.lodestar.role";
    private static final Set<String> FAMILY = Set.of("parent", "guardian", "relative");
    private static final Map<String, String> RENAMED = Map.of(
            "proctor", "aide",
            "siteAdministrator", "principal",
            "districtAdministrator", "admin",
            "systemAdministrator", "admin");
    private static final List<String> ONE_ROSTERS = List.of(
            "student",
            "teacher",
            "administrator",
            "aide",
            "proctor",
            "parent",
            "guardian",
            "relative",
            "siteAdministrator",
            "districtAdministrator",
            "systemAdministrator");

    private final Collection<String> ofTheDistrict;
    private final Collection<String> known;

    /** {@code ofTheDistrict}: keys of the roles the district has. */
    RosterRoles(Collection<String> ofTheDistrict) {
        this.ofTheDistrict = ofTheDistrict;
        this.known = Stream.concat(ONE_ROSTERS.stream(), ofTheDistrict.stream())
                .distinct()
                .toList();
    }

    /** OneRoster's own, and the district's. */
    Collection<String> known() {
        return known;
    }

    static Person.Kind kind(Collection<String> roles) {
        if (roles.contains("student")) {
            return Person.Kind.STUDENT;
        }
        return FAMILY.containsAll(roles) ? Person.Kind.GUARDIAN : Person.Kind.STAFF;
    }

    /** The roles a plain OneRoster role gives at an org. */
    static RoleHeld held(String role, Lines.Org org) {
        var ours = role.equals("administrator")
                ? (org.isAboveSchools() ? "admin" : "principal")
                : RENAMED.getOrDefault(role, role);
        return new RoleHeld(ours, ours.equals("admin") ? null : org.id());
    }

    /**
     * The roles our own column gives: each of them at each org, in the whole district at an org above the schools. One
     * that the district does not have is a problem.
     */
    Set<RoleHeld> ours(Row row, Collection<Lines.Org> orgs) {
        var held = new LinkedHashSet<RoleHeld>();
        for (var role : row.listOf(OURS, ofTheDistrict)) {
            for (var org : orgs) {
                held.add(new RoleHeld(role, org.isAboveSchools() ? null : org.id()));
            }
        }
        return held;
    }
}

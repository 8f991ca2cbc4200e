package org.lodestar.platform.rosters.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lodestar.platform.people.Roles;
import org.lodestar.platform.rosters.internal.Lines.RoleHeld;

/**
 * What OneRoster's roles mean here. Being listed at the district's own org makes nobody see the whole district: only
 * administrators there do, and whoever the column {@code metadata.lodestar.role} gives a role at that org.
 */
final class RosterRoles {
    private static final Set<String> FAMILY = Set.of("parent", "guardian", "relative");
    private static final Map<String, String> RENAMED = Map.of(
            "siteAdministrator", "principal",
            "districtAdministrator", "admin",
            "systemAdministrator", "admin");
    private static final List<String> KNOWN = Stream.concat(
                    Stream.of(
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
                            "systemAdministrator"),
                    Roles.all().keySet().stream())
            .distinct()
            .toList();

    private RosterRoles() {}

    static Collection<String> known() {
        return KNOWN;
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

    /** The roles our own column gives: each of them at each org, in the whole district at an org above the schools. */
    static Set<RoleHeld> ours(List<String> roles, Collection<Lines.Org> orgs) {
        var held = new LinkedHashSet<RoleHeld>();
        for (var role : roles) {
            for (var org : orgs) {
                held.add(new RoleHeld(role.toLowerCase(Locale.ROOT), org.isAboveSchools() ? null : org.id()));
            }
        }
        return held;
    }
}

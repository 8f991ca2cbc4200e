package org.lodestar.platform.rosters.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the roles file of OneRoster 1.2, where a user may hold several roles at several orgs. */
final class RoleRows {
    /** A role a user has somewhere. */
    record RoleAtOrg(String role, Lines.@Nullable Org org, boolean primary) {}

    private RoleRows() {}

    /** By the user's sourcedId; empty for OneRoster 1.1. */
    static Map<String, List<RoleAtOrg>> read(Reading reading) {
        var roles = new HashMap<String, List<RoleAtOrg>>();
        reading.each(RosterFile.ROLES, row -> {
            var user = row.required("userSourcedId");
            var role = row.oneOf("role", reading.roles.known());
            var org = reading.orgs.find(row, "orgSourcedId", row.required("orgSourcedId"));
            if (row.usable() && org != null && !row.leaves()) {
                var primary = "primary".equalsIgnoreCase(row.text("roleType"));
                roles.computeIfAbsent(user, any -> new ArrayList<>()).add(new RoleAtOrg(role, org, primary));
            }
        });
        return roles;
    }
}

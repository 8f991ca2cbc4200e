package org.lodestar.platform.people;

import java.util.Set;

/**
 * A role of a district. {@code key} is what pathways and rosters name and never changes, {@code label} is for people;
 * {@code builtIn}: every district begins with it.
 */
public record Role(String key, String label, Set<Right> rights, boolean builtIn) {
    /** The role that can always help itself back in: it keeps the rights to manage roles and people. */
    public static final String ADMIN = "admin";

    public Role {
        rights = Set.copyOf(rights);
    }

    public boolean isAdmin() {
        return key.equals(ADMIN);
    }
}

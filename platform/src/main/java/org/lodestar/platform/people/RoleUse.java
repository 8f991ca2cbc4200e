package org.lodestar.platform.people;

import java.util.List;

/** A feature that names roles tells where, so that a role somebody still needs is not deleted. */
public interface RoleUse {
    /** Where the current district uses a role, each like {@code the pathway “Counseling”}; empty where it does not. */
    List<String> of(String role);
}

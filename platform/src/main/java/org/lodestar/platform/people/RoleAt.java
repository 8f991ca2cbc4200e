package org.lodestar.platform.people;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role held at a school, or in the whole district where {@code schoolId} is null, and what it allows there. */
public record RoleAt(
        String role,
        String label,
        @Nullable UUID schoolId,
        @Nullable String schoolName,
        Set<Right> rights) {

    /** Whether it gives the right at a school; {@code school} null: in the whole district. */
    public boolean gives(Right right, @Nullable UUID school) {
        return rights.contains(right) && (schoolId == null || schoolId.equals(school));
    }
}

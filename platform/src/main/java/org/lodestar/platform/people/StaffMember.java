package org.lodestar.platform.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone who works for the district. */
public record StaffMember(
        UUID id,
        String givenName,
        String familyName,
        @Nullable String email,
        @Nullable String phone,
        boolean active,
        List<RoleAt> roles) {

    public String name() {
        return givenName + " " + familyName;
    }

    public boolean has(String role) {
        return roles.stream().anyMatch(held -> held.role().equals(role));
    }

    /** Whether a role gives the right, at whatever school. */
    public boolean may(Right right) {
        return roles.stream().anyMatch(held -> held.rights().contains(right));
    }

    /** Whether a role gives the right at a school; {@code school} null: in the whole district. */
    public boolean may(Right right, @Nullable UUID school) {
        return roles.stream().anyMatch(held -> held.gives(right, school));
    }
}

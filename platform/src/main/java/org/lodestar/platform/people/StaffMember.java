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
}

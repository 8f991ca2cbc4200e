package org.lodestar.platform.audit.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who does something now; an operator by account, everybody else as staff member; {@code id} null where nobody does. */
public record Actor(@Nullable UUID id, String name) {
    private static final String NOBODY = "Lodestar";

    public static Actor current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn person)) {
            return new Actor(null, NOBODY);
        }
        return new Actor(person.staffId() == null ? person.accountId() : person.staffId(), person.displayName());
    }
}

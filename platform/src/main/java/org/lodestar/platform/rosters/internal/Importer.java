package org.lodestar.platform.rosters.internal;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.people.Role;
import org.lodestar.platform.people.Roles;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * What a roster may do in the name of whoever starts its import. Who may not manage roles makes nobody an administrator by a
 * file, and does not keep themselves here by it.
 */
@Component
public class Importer {
    private final Me me;
    private final Roles roles;

    Importer(Me me, Roles roles) {
        this.me = me;
        this.roles = roles;
    }

    public RosterOptions options(boolean dryRun, boolean skipTheRows, boolean evenIfMostLeave) {
        return new RosterOptions(dryRun, skipTheRows, evenIfMostLeave, withheld(), staying());
    }

    private boolean mayGiveAll() {
        return me.isMachine() || me.may(Right.MANAGE_ROLES, null);
    }

    private Set<String> withheld() {
        if (mayGiveAll()) return Set.of();
        return roles.all().stream()
                .filter(role -> role.rights().stream().anyMatch(right -> right.manages() && !me.may(right, null)))
                .map(Role::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A token's nightly import would keep whom it works as for ever. */
    private @Nullable UUID staying() {
        if (me.isMachine() || !mayGiveAll() || !signedInThemselves()) return null;
        return me.id();
    }

    private static boolean signedInThemselves() {
        return SecurityContextHolder.getContext().getAuthentication().getAuthorities().stream()
                .anyMatch(authority -> "ROLE_STAFF".equals(authority.getAuthority()));
    }
}

package org.lodestar.platform.districts;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person signed in, as Spring Security's principal. {@code districtId} and {@code staffId} are null for an operator. */
public record SignedIn(
        UUID accountId,
        @Nullable UUID districtId,
        @Nullable UUID staffId,
        String displayName,
        String email,
        String passwordHash,
        boolean enabled,
        Set<GrantedAuthority> authorities)
        implements UserDetails {

    /** As kept while signed in: nothing of the password. */
    public SignedIn withoutPassword() {
        return new SignedIn(accountId, districtId, staffId, displayName, email, "", enabled, authorities);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }
}

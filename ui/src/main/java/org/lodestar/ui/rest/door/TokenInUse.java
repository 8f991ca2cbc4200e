package org.lodestar.ui.rest.door;

import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.tokens.TokenScope;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A call that came in with a token; its principal is the staff member it acts as, its authorities are its scopes. */
public final class TokenInUse extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final SignedIn actsAs;

    TokenInUse(SignedIn actsAs) {
        super(actsAs.getAuthorities());
        this.actsAs = actsAs;
        setAuthenticated(true);
    }

    boolean has(TokenScope scope) {
        return getAuthorities().stream().anyMatch(held -> held.getAuthority().equals(scope.authority()));
    }

    @Override
    public SignedIn getPrincipal() {
        return actsAs;
    }

    /** The secret is not carried along. */
    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TokenInUse token && super.equals(other) && token.actsAs.equals(actsAs);
    }

    @Override
    public int hashCode() {
        return actsAs.hashCode();
    }
}

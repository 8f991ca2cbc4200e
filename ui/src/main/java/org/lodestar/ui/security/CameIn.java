package org.lodestar.ui.security;

import java.util.Objects;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.signin.SignIn;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A person who proved who they are by something else than a password of ours. */
final class CameIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final SignedIn person;
    private final SignIn.How how;

    CameIn(SignedIn person, SignIn.How how) {
        super(person.getAuthorities());
        this.person = person;
        this.how = how;
        setAuthenticated(true);
    }

    SignIn.How how() {
        return how;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public SignedIn getPrincipal() {
        return person;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CameIn that && how == that.how && person.equals(that.person);
    }

    @Override
    public int hashCode() {
        return Objects.hash(person, how);
    }
}

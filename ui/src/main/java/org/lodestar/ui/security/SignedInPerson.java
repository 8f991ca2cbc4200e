package org.lodestar.ui.security;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.platform.districts.SignedIn;
import org.springframework.stereotype.Component;

/** What the frame needs to know of the person signed in, without a question to the database. */
@Component
public class SignedInPerson {

    private final AuthenticationContext authentication;

    SignedInPerson(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    public Optional<SignedIn> find() {
        return authentication.getAuthenticatedUser(SignedIn.class);
    }

    /** @param role a role's key, for instance {@code socialworker} */
    public boolean is(String role) {
        return authentication.hasRole(role.toUpperCase(Locale.ROOT));
    }

    public boolean isAny(String... roles) {
        return java.util.Arrays.stream(roles).anyMatch(this::is);
    }

    /** Whether the person belongs to a district (an operator does not). */
    public boolean isStaff() {
        return find().map(person -> person.staffId() != null).orElse(false);
    }

    /** Which of the person's sign-ins this session belongs to; empty outside a session. */
    public Optional<UUID> signIn() {
        var session = VaadinSession.getCurrent();
        return session != null && session.getSession().getAttribute(BrowserSession.key()) instanceof UUID id
                ? Optional.of(id)
                : Optional.empty();
    }

    public void signOut() {
        authentication.logout();
    }
}

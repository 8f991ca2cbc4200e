package org.lodestar.ui.security;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.springframework.stereotype.Component;

/** What the frame needs to know of the person signed in; cheap to ask, and no older than five seconds. */
@Component
public class SignedInPerson {

    private final AuthenticationContext authentication;
    private final Me me;

    SignedInPerson(AuthenticationContext authentication, Me me) {
        this.authentication = authentication;
        this.me = me;
    }

    public Optional<SignedIn> find() {
        return authentication.getAuthenticatedUser(SignedIn.class);
    }

    /** Whether the person holds one of the rights at whatever school; without any named, whether they hold a role. */
    public boolean mayOneOf(Right... rights) {
        return me.maybe()
                .filter(staff -> rights.length == 0
                        ? !staff.roles().isEmpty()
                        : Arrays.stream(rights).anyMatch(staff::may))
                .isPresent();
    }

    /** Whether the person holds one of the rights in the whole district. */
    public boolean mayOneOfEverywhere(Right... rights) {
        return me.maybe()
                .filter(staff -> Arrays.stream(rights).anyMatch(right -> staff.may(right, null)))
                .isPresent();
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

    public boolean isOperator() {
        return find().map(person -> person.districtId() == null).orElse(false);
    }

    public void signOut() {
        authentication.logout();
    }
}

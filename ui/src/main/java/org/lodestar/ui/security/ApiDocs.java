package org.lodestar.ui.security;

import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Who may read what the API can do: in the demo everybody, else who is signed in, unless the operator opened it. */
@Component
class ApiDocs implements AuthorizationManager<RequestAuthorizationContext> {

    static final String[] PLACES = {"/api", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml", "/swagger-ui/**"};

    private final boolean open;
    private final AuthorizationManager<RequestAuthorizationContext> signedIn =
            AuthenticatedAuthorizationManager.authenticated();

    ApiDocs(@Value("${lodestar.api.docs:signed-in}") String who) {
        this.open = who.equals("open");
    }

    @Override
    public AuthorizationResult authorize(Supplier<Authentication> who, RequestAuthorizationContext where) {
        return open ? new AuthorizationDecision(true) : signedIn.authorize(who, where);
    }

    /** Spring Security's former name for {@link #authorize}, which it still wants. */
    @Override
    @Deprecated
    @SuppressWarnings("removal")
    public AuthorizationDecision check(Supplier<Authentication> who, RequestAuthorizationContext where) {
        return new AuthorizationDecision(authorize(who, where).isGranted());
    }
}

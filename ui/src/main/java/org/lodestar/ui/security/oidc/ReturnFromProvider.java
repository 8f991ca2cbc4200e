package org.lodestar.ui.security.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.signin.NotThisWay;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;

/** Where a provider sends a person back to. Who comes back from another district's provider than they went to is refused. */
class ReturnFromProvider extends OAuth2LoginAuthenticationFilter {

    private final AuthorizationRequestRepository<OAuth2AuthorizationRequest> begun;
    private final Function<SignedIn, Authentication> comeIn;
    private final AskedAgain askedAgain;

    ReturnFromProvider(
            ClientRegistrationRepository providers,
            AuthorizationRequestRepository<OAuth2AuthorizationRequest> begun,
            Function<SignedIn, Authentication> comeIn,
            AskedAgain askedAgain) {
        super(providers, new NothingKept(), DEFAULT_FILTER_PROCESSES_URI);
        this.begun = begun;
        this.comeIn = comeIn;
        this.askedAgain = askedAgain;
        setAuthorizationRequestRepository(begun);
    }

    /** Null where somebody who is signed in already was asked once more: they stay the same, and nothing begins anew. */
    @Override
    public @Nullable Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var sent = begun.loadAuthorizationRequest(request);
        if (sent != null
                && !request.getRequestURI().endsWith("/" + sent.getAttribute(OAuth2ParameterNames.REGISTRATION_ID))) {
            begun.removeAuthorizationRequest(request, response);
            throw new NotThisWay("That sign-in belongs to another district. Begin again.");
        }
        var again = AskAgain.sent(sent);
        if (again.isEmpty()) {
            return comeIn.apply(user(request, response).person());
        }
        request.setAttribute(AskedAgain.REQUEST, true);
        var user = user(request, response);
        askedAgain.cameBack(request, user.person(), again.get(), user.getAuthenticatedAt());
        go(request, response);
        return null;
    }

    private RosterUsers.RosterUser user(HttpServletRequest request, HttpServletResponse response) {
        if (super.attemptAuthentication(request, response).getPrincipal() instanceof RosterUsers.RosterUser user) {
            return user;
        }
        throw new NotThisWay("Your district's sign-in did not say who you are.");
    }

    private static void go(HttpServletRequest request, HttpServletResponse response) {
        try {
            response.sendRedirect(request.getContextPath() + "/proven");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

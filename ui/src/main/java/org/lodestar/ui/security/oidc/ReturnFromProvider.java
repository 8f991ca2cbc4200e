package org.lodestar.ui.security.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
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

    ReturnFromProvider(
            ClientRegistrationRepository providers,
            AuthorizationRequestRepository<OAuth2AuthorizationRequest> begun,
            Function<SignedIn, Authentication> comeIn) {
        super(providers, new NothingKept(), DEFAULT_FILTER_PROCESSES_URI);
        this.begun = begun;
        this.comeIn = comeIn;
        setAuthorizationRequestRepository(begun);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var sent = begun.loadAuthorizationRequest(request);
        if (sent != null
                && !request.getRequestURI().endsWith("/" + sent.getAttribute(OAuth2ParameterNames.REGISTRATION_ID))) {
            begun.removeAuthorizationRequest(request, response);
            throw new NotThisWay("That sign-in belongs to another district. Begin again.");
        }
        var known = super.attemptAuthentication(request, response);
        if (known.getPrincipal() instanceof RosterUsers.RosterUser user) {
            return comeIn.apply(user.person());
        }
        throw new NotThisWay("Your district's sign-in did not say who you are.");
    }
}

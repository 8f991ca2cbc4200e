package org.lodestar.ui.security.oidc;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lodestar.platform.signin.NotThisWay;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says so where a district has no sign-in of its own, or it does not answer, before anybody is sent there. */
class GoToProvider extends OncePerRequestFilter {

    static final String PLACE = "/oauth2/authorization";

    private final ClientRegistrationRepository providers;
    private final AuthenticationFailureHandler refused;

    GoToProvider(ClientRegistrationRepository providers, AuthenticationFailureHandler refused) {
        this.providers = providers;
        this.refused = refused;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var place = request.getRequestURI().substring(request.getContextPath().length());
        if (place.startsWith(PLACE + "/")
                && providers.findByRegistrationId(place.substring(PLACE.length() + 1)) == null) {
            refused.onAuthenticationFailure(
                    request,
                    response,
                    new NotThisWay(
                            "Your district's sign-in cannot be reached now. Try again in a minute, or ask your administrator."));
            return;
        }
        chain.doFilter(request, response);
    }
}

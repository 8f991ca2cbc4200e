package org.lodestar.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.signin.SignIn;
import org.lodestar.platform.signin.SignIns;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/** Whoever comes in by a browser, by whatever road, begins a sign-in that can be listed and ended. */
@Component
class BeginSignIn implements SessionAuthenticationStrategy {

    private final SignIns signIns;

    BeginSignIn(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        if (authentication.getPrincipal() instanceof SignedIn person) {
            BrowserSession.begin(request, Me.as(person, () -> begin(person, how(authentication), request)));
        }
    }

    private java.util.UUID begin(SignedIn person, SignIn.How how, HttpServletRequest request) {
        BrowserSession.signIn(request).ifPresent(before -> signIns.signOut(person, before));
        return signIns.begin(person, how, request.getRemoteAddr(), Browsers.words(request.getHeader("User-Agent")));
    }

    private static SignIn.How how(Authentication authentication) {
        return authentication instanceof CameIn came ? came.how() : SignIn.How.PASSWORD;
    }
}

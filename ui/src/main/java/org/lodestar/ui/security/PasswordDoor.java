package org.lodestar.ui.security;

import org.lodestar.platform.signin.SigningIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Address and password, from the sign-in page and with Basic authentication. */
@Component
class PasswordDoor implements AuthenticationProvider {

    private final SigningIn signingIn;

    PasswordDoor(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    @Override
    public Authentication authenticate(Authentication presented) {
        var from = presented.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        var person = signingIn.withPassword(
                presented.getName(), String.valueOf(presented.getCredentials()), String.valueOf(from));
        var known = UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        known.setDetails(presented.getDetails());
        return known;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}

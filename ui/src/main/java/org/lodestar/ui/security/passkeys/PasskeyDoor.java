package org.lodestar.ui.security.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.signin.NotThisWay;
import org.lodestar.platform.signin.Passkeys;
import org.lodestar.platform.signin.TooManyTries;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpMessageConverterAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The road by passkey: {@code /webauthn/authenticate/options} asks, {@code /login/webauthn} takes the answer. */
@Component
public class PasskeyDoor {

    private final PasskeyParty party;
    private final Passkeys passkeys;

    PasskeyDoor(PasskeyParty party, Passkeys passkeys) {
        this.party = party;
        this.passkeys = passkeys;
    }

    /** @param comeIn what a person is to the rest of the product */
    public AbstractHttpConfigurer<?, HttpSecurity> road(Function<SignedIn, Authentication> comeIn) {
        return new Road(comeIn);
    }

    private Authentication prove(Authentication presented, Function<SignedIn, Authentication> comeIn) {
        passkeys.countTry(from());
        var request = ((WebAuthnAuthenticationRequestToken) presented).getWebAuthnRequest();
        try {
            var owner = party.authenticate(request);
            return comeIn.apply(passkeys.owner(Handles.account(owner.getId())));
        } catch (AuthenticationException refused) {
            throw refused;
        } catch (RuntimeException unfit) {
            throw new BadCredentialsException("No such passkey");
        }
    }

    private static String from() {
        return RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes web
                ? web.getRequest().getRemoteAddr()
                : "";
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        var words = refusal instanceof TooManyTries || refusal instanceof NotThisWay
                ? String.valueOf(refusal.getMessage())
                : "This passkey is not known here. Sign in another way.";
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(words);
    }

    private final class Road extends AbstractHttpConfigurer<Road, HttpSecurity> {

        private final Function<SignedIn, Authentication> comeIn;

        Road(Function<SignedIn, Authentication> comeIn) {
            this.comeIn = comeIn;
        }

        @Override
        public void configure(HttpSecurity http) {
            AuthenticationManager proofs = presented -> prove(presented, comeIn);
            var filter = new WebAuthnAuthenticationFilter();
            filter.setAuthenticationManager(proofs);
            filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
            filter.setSecurityContextRepository(http.getSharedObject(SecurityContextRepository.class));
            filter.setAuthenticationFailureHandler(PasskeyDoor::refuse);
            var arrived = new HttpMessageConverterAuthenticationSuccessHandler();
            arrived.setRequestCache(http.getSharedObject(RequestCache.class));
            filter.setAuthenticationSuccessHandler(arrived);
            http.addFilterBefore(filter, UsernamePasswordAuthenticationFilter.class);
            http.addFilterBefore(new PublicKeyCredentialRequestOptionsFilter(party), AuthorizationFilter.class);
        }
    }
}

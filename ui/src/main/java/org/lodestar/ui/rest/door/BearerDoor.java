package org.lodestar.ui.rest.door;

import org.lodestar.platform.limits.Asked.TooMany;
import org.lodestar.platform.tokens.TokenDoor;
import org.lodestar.ui.limits.Paces;
import org.lodestar.ui.limits.TooManyCalls;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Takes {@code Authorization: Bearer lds_…} (RFC 6750), and counts calls of all who come by the same door. */
@Component
public class BearerDoor {

    private final TokenDoor tokens;
    private final Paces paces;
    private final CallsInTime inTime;

    BearerDoor(@Lazy TokenDoor tokens, @Lazy Paces paces, CallsInTime inTime) {
        this.tokens = tokens;
        this.paces = paces;
        this.inTime = inTime;
    }

    /** Puts it into a door. */
    public void into(HttpSecurity http, AuthenticationEntryPoint refusals) throws Exception {
        http.oauth2ResourceServer(door -> door.authenticationManagerResolver(request -> this::enter)
                        .authenticationEntryPoint(refusals))
                .addFilterBefore(inTime, AuthorizationFilter.class)
                .addFilterBefore(new OriginOfTokens(), AuthorizationFilter.class);
    }

    private Authentication enter(Authentication shown) {
        var secret = ((BearerTokenAuthenticationToken) shown).getToken();
        var from = shown.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        var entered = new TokenInUse(tokens.open(secret, from).orElseThrow(() -> unknown(from)));
        entered.setDetails(shown.getDetails());
        return entered;
    }

    private RuntimeException unknown(String from) {
        return paces.refusedCall(from) instanceof TooMany tooMany
                ? new TooManyCalls(tooMany)
                : new InvalidBearerTokenException("The token is not known, has expired or was revoked");
    }
}

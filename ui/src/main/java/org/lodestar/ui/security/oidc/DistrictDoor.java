package org.lodestar.ui.security.oidc;

import java.util.function.Function;
import org.lodestar.platform.districts.SignedIn;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.endpoint.DefaultAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/**
 * The road through a district's own sign-in: the authorization code flow with PKCE, state and nonce. Put together by hand
 * from Spring Security's parts, since a person who comes by it must be the same kind of person as by any other.
 */
@Component
public class DistrictDoor {

    private final DistrictProviders providers;
    private final IdTokens tokens;
    private final RosterUsers users;
    private final ProviderCalls calls;

    DistrictDoor(DistrictProviders providers, IdTokens tokens, RosterUsers users, ProviderCalls calls) {
        this.providers = providers;
        this.tokens = tokens;
        this.users = users;
        this.calls = calls;
    }

    /**
     * @param comeIn what a person is to the rest of the product
     * @param askedAgain told of whoever is signed in already
     */
    public AbstractHttpConfigurer<?, HttpSecurity> road(
            Function<SignedIn, Authentication> comeIn, AuthenticationFailureHandler refused, AskedAgain askedAgain) {
        return new Road(comeIn, refused, askedAgain);
    }

    private final class Road extends AbstractHttpConfigurer<Road, HttpSecurity> {

        private final Function<SignedIn, Authentication> comeIn;
        private final AuthenticationFailureHandler refused;
        private final AskedAgain askedAgain;

        Road(Function<SignedIn, Authentication> comeIn, AuthenticationFailureHandler refused, AskedAgain askedAgain) {
            this.comeIn = comeIn;
            this.refused = refused;
            this.askedAgain = askedAgain;
        }

        @Override
        public void configure(HttpSecurity http) {
            var begun = new HttpSessionOAuth2AuthorizationRequestRepository();
            http.addFilterBefore(new GoToProvider(providers, refused), OAuth2AuthorizationRequestRedirectFilter.class);
            http.addFilter(there(begun));
            http.addFilter(back(http, begun));
        }

        private OAuth2AuthorizationRequestRedirectFilter there(HttpSessionOAuth2AuthorizationRequestRepository begun) {
            var requests = new DefaultOAuth2AuthorizationRequestResolver(providers, GoToProvider.PLACE);
            requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
            var filter = new OAuth2AuthorizationRequestRedirectFilter(new AskAgain(requests));
            filter.setAuthorizationRequestRepository(begun);
            return filter;
        }

        private ReturnFromProvider back(HttpSecurity http, HttpSessionOAuth2AuthorizationRequestRepository begun) {
            var filter = new ReturnFromProvider(providers, begun, comeIn, askedAgain);
            filter.setAuthenticationManager(new ProviderManager(codes()));
            filter.setAuthenticationFailureHandler(refused);
            filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
            filter.setSecurityContextRepository(http.getSharedObject(SecurityContextRepository.class));
            var arrived = new SavedRequestAwareAuthenticationSuccessHandler();
            arrived.setRequestCache(http.getSharedObject(RequestCache.class));
            filter.setAuthenticationSuccessHandler(arrived);
            return filter;
        }

        private OidcAuthorizationCodeAuthenticationProvider codes() {
            var exchange = new DefaultAuthorizationCodeTokenResponseClient();
            exchange.setRestOperations(calls.forTokens());
            var provider = new OidcAuthorizationCodeAuthenticationProvider(exchange, users);
            provider.setJwtDecoderFactory(tokens);
            return provider;
        }
    }
}

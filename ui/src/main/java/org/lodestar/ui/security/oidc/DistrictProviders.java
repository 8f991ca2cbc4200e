package org.lodestar.ui.security.oidc;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Districts;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.signin.SignInChoices;
import org.lodestar.platform.signin.SignInSettings.Elsewhere;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;

/** The provider of each district that has one, by the district's key. What it says of itself is believed for ten minutes. */
@Component
class DistrictProviders implements ClientRegistrationRepository {

    private static final Logger LOG = LoggerFactory.getLogger(DistrictProviders.class);
    private static final Duration BELIEVED = Duration.ofMinutes(10);
    private static final Duration GIVEN_UP = Duration.ofSeconds(30);

    private final Districts districts;
    private final SignInChoices choices;
    private final Discovery discovery;
    private final Map<String, Found> known = new ConcurrentHashMap<>();

    private record Found(Elsewhere chosen, @Nullable ClientRegistration registration, Instant until) {}

    DistrictProviders(Districts districts, SignInChoices choices, Discovery discovery) {
        this.districts = districts;
        this.choices = choices;
        this.discovery = discovery;
    }

    /** Null where there is no such district, it has no sign-in of its own, or that does not answer. */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String key) {
        return districts
                .find(key)
                .flatMap(district -> DistrictScope.call(district.id(), () -> ofDistrictInForce(key)))
                .orElse(null);
    }

    private Optional<ClientRegistration> ofDistrictInForce(String key) {
        var chosen = choices.current().elsewhere();
        if (chosen == null) {
            known.remove(key);
            return Optional.empty();
        }
        var before = known.get(key);
        if (before == null || !before.chosen().equals(chosen) || before.until().isBefore(Instant.now())) {
            before = find(key, chosen);
            known.put(key, before);
        }
        return Optional.ofNullable(before.registration());
    }

    private Found find(String key, Elsewhere chosen) {
        try {
            return new Found(chosen, registration(key, chosen), Instant.now().plus(BELIEVED));
        } catch (Refused refused) {
            LOG.warn("The sign-in of district {} cannot be used: {}", key, refused.getMessage());
            return new Found(chosen, null, Instant.now().plus(GIVEN_UP));
        }
    }

    private ClientRegistration registration(String key, Elsewhere chosen) {
        var provider = discovery.find(chosen.issuer());
        var registration = ClientRegistration.withRegistrationId(key)
                .clientId(chosen.clientId())
                .clientSecret(choices.secretOf(chosen))
                .clientAuthenticationMethod(
                        provider.takesBasic()
                                ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC
                                : ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(scopes(provider.scopes()))
                .authorizationUri(provider.authorization())
                .tokenUri(provider.token())
                .jwkSetUri(provider.keys())
                .issuerUri(provider.issuer())
                .userNameAttributeName("sub")
                .clientName(chosen.button());
        return provider.people().isEmpty()
                ? registration.build()
                : registration.userInfoUri(provider.people()).build();
    }

    private static Set<String> scopes(Set<String> offered) {
        return Stream.of("openid", "email", "profile")
                .filter(scope -> scope.equals("openid") || offered.isEmpty() || offered.contains(scope))
                .collect(Collectors.toSet());
    }
}

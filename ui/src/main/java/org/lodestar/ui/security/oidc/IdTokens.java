package org.lodestar.ui.security.oidc;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Reads ID tokens: signed by the provider's own keys with a method that needs a private key, for us, in time. Made anew
 * when a district chooses another provider (Spring's factory keeps the first for ever).
 */
@Component
class IdTokens implements JwtDecoderFactory<ClientRegistration> {

    private static final int MOST = 1_000;

    private final ProviderCalls calls;
    private final Map<Set<String>, JwtDecoder> known = new ConcurrentHashMap<>();

    IdTokens(ProviderCalls calls) {
        this.calls = calls;
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        var provider = registration.getProviderDetails();
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(
                Set.of(
                        "keys " + provider.getJwkSetUri(),
                        "issuer " + provider.getIssuerUri(),
                        "for " + registration.getClientId()),
                key -> decoder(registration));
    }

    private JwtDecoder decoder(ClientRegistration registration) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(
                        registration.getProviderDetails().getJwkSetUri())
                .jwsAlgorithms(methods -> {
                    for (var method : SignatureAlgorithm.values()) {
                        methods.add(method);
                    }
                })
                .restOperations(calls.forJson())
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }
}

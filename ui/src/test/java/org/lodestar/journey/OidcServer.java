package org.lodestar.journey;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * A real OpenID Connect provider of a district's: discovery, keys, codes, PKCE. Whoever comes
 * is signed in there already; what it says of them can be made wrong.
 */
final class OidcServer implements AutoCloseable {

    static final String CLIENT = "lodestar-at-the-district";
    static final String SECRET = "a secret between the two";

    private static final Map<String, OidcServer> RUNNING = new ConcurrentHashMap<>();
    private final String id = UUID.randomUUID().toString();
    private final ConfigurableApplicationContext context;
    private volatile Signs signs = Signs.WITH_ITS_KEY;
    private volatile Consumer<JwtClaimsSet.Builder> says = claims -> {};

    private OidcServer(String comesBackTo) {
        RUNNING.put(id, this);
        context = new SpringApplicationBuilder(Beans.class)
                .run(
                        "--spring.config.name=none",
                        "--server.port=0",
                        "--server.servlet.session.cookie.name=PROVIDER",
                        "--spring.main.banner-mode=off",
                        "--test.oidc=" + id,
                        "--test.back=" + comesBackTo);
    }

    /** @param comesBackTo where it may send people back to */
    static OidcServer started(String comesBackTo) {
        return new OidcServer(comesBackTo);
    }

    String issuer() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** How it signs the next ID tokens. */
    enum Signs {
        WITH_ITS_KEY,
        WITH_ANOTHER_KEY,
        NOT_AT_ALL
    }

    void signs(Signs how) {
        signs = how;
    }

    /** What it says in the next ID tokens, besides the usual. */
    void says(Consumer<JwtClaimsSet.Builder> claims) {
        says = claims;
    }

    @Override
    public void close() {
        context.close();
        RUNNING.remove(id);
    }

    @ImportAutoConfiguration({
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        SecurityAutoConfiguration.class
    })
    static class Beans {

        @Bean
        SecurityFilterChain doors(HttpSecurity http) throws Exception {
            http.with(
                    OAuth2AuthorizationServerConfigurer.authorizationServer(),
                    server -> server.oidc(Customizer.withDefaults()));
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .addFilterAfter(Beans::everybodyIsSignedIn, SecurityContextHolderFilter.class)
                    .build();
        }

        private static void everybodyIsSignedIn(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            if (((HttpServletRequest) request).getRequestURI().equals("/oauth2/authorize")) {
                SecurityContextHolder.getContext()
                        .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                                "somebody", null, AuthorityUtils.createAuthorityList("ROLE_USER")));
            }
            chain.doFilter(request, response);
        }

        @Bean
        RegisteredClientRepository clients(Environment settings) {
            return new InMemoryRegisteredClientRepository(RegisteredClient.withId("one")
                    .clientId(CLIENT)
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(settings.getRequiredProperty("test.back"))
                    .scope("openid")
                    .scope("email")
                    .scope("profile")
                    .clientSettings(ClientSettings.builder()
                            .requireProofKey(true)
                            .requireAuthorizationConsent(false)
                            .build())
                    .build());
        }

        @Bean
        JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
            return new ImmutableJWKSet<>(new JWKSet(key(UUID.randomUUID().toString())));
        }

        private static RSAKey key(String name) throws NoSuchAlgorithmException {
            var maker = KeyPairGenerator.getInstance("RSA");
            maker.initialize(2048);
            var pair = maker.generateKeyPair();
            return new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey((RSAPrivateKey) pair.getPrivate())
                    .keyID(name)
                    .build();
        }

        @Bean
        JwtEncoder signing(JWKSource<SecurityContext> keys, Environment settings) {
            var id = settings.getRequiredProperty("test.oidc");
            return wanted -> {
                var right = new NimbusJwtEncoder(keys).encode(wanted);
                var how = wanted.getClaims().hasClaim("nonce") ? RUNNING.get(id).signs : Signs.WITH_ITS_KEY;
                return switch (how) {
                    case WITH_ITS_KEY -> right;
                    case WITH_ANOTHER_KEY ->
                        new NimbusJwtEncoder(another(
                                        String.valueOf(right.getHeaders().get("kid"))))
                                .encode(wanted);
                    case NOT_AT_ALL -> unsigned(right);
                };
            };
        }

        private static JWKSource<SecurityContext> another(String sameName) {
            try {
                return new ImmutableJWKSet<>(new JWKSet(key(sameName)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Jwt unsigned(Jwt right) {
            try {
                var claims = SignedJWT.parse(right.getTokenValue()).getJWTClaimsSet();
                return Jwt.withTokenValue(new PlainJWT(claims).serialize())
                        .header("alg", "none")
                        .claims(all -> all.putAll(right.getClaims()))
                        .build();
            } catch (ParseException e) {
                throw new IllegalStateException(e);
            }
        }

        @Bean
        JwtDecoder readsItsOwn(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> saying(Environment settings) {
            var id = settings.getRequiredProperty("test.oidc");
            return token -> {
                if (token.getTokenType().getValue().equals("id_token")) {
                    RUNNING.get(id).says.accept(token.getClaims());
                }
            };
        }
    }
}

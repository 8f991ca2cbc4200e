package org.lodestar.ui.security.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Sends somebody who is signed in to their district's sign-in once more, to be asked anew who they are whatever it
 * remembers (OpenID Connect Core 3.1.2.1): {@code /oauth2/authorization/oakmont?again}.
 */
final class AskAgain implements OAuth2AuthorizationRequestResolver {

    private static final String AGAIN = "again";
    private static final String SENT = "lodestar.sent-again";

    private final OAuth2AuthorizationRequestResolver usual;

    AskAgain(OAuth2AuthorizationRequestResolver usual) {
        this.usual = usual;
    }

    /** When this request sent somebody who is signed in already; empty for one that signs in. */
    static Optional<Instant> sent(@Nullable OAuth2AuthorizationRequest begun) {
        return begun != null && begun.getAttributes().get(SENT) instanceof Instant sent
                ? Optional.of(sent)
                : Optional.empty();
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return again(request, usual.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return again(request, usual.resolve(request, registration));
    }

    private static @Nullable OAuth2AuthorizationRequest again(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest usual) {
        if (usual == null || request.getParameter(AGAIN) == null) {
            return usual;
        }
        return OAuth2AuthorizationRequest.from(usual)
                .additionalParameters(words -> {
                    words.put("prompt", "login");
                    words.put("max_age", "0");
                })
                .attributes(kept -> kept.put(SENT, Instant.now()))
                .build();
    }
}

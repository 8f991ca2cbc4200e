package org.lodestar.ui.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.lodestar.platform.signin.TooManyTries;
import org.lodestar.ui.limits.TooManyCalls;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Answers refused calls of other systems as problem details (RFC 9457) with the {@code problems} array of our API. */
@Component
class ProblemAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ObjectMapper json;

    ProblemAnswers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (refusal instanceof TooManyTries tooMany) {
            tooMany(request, response, refusal, tooMany.seconds());
        } else if (refusal instanceof TooManyCalls tooMany) {
            tooMany(request, response, refusal, tooMany.seconds());
        } else if (refusal instanceof OAuth2AuthenticationException token) {
            new BearerTokenAuthenticationEntryPoint().commence(request, response, refusal);
            var status = HttpStatus.valueOf(response.getStatus());
            answer(request, response, status, token.getError().getDescription() + ".");
        } else {
            response.addHeader("WWW-Authenticate", "Basic realm=\"Lodestar\", charset=\"UTF-8\"");
            response.addHeader("WWW-Authenticate", "Bearer realm=\"Lodestar\"");
            answer(
                    request,
                    response,
                    HttpStatus.UNAUTHORIZED,
                    "Sign in: the token, or the address or the password, is missing or wrong.");
        }
    }

    private void tooMany(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal, long seconds)
            throws IOException {
        response.setHeader("Retry-After", String.valueOf(seconds));
        answer(request, response, HttpStatus.TOO_MANY_REQUESTS, String.valueOf(refusal.getMessage()));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        answer(request, response, HttpStatus.FORBIDDEN, "You are signed in, but this is not yours to see or do.");
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String detail)
            throws IOException {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "about:blank");
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", detail);
        problem.put("instance", request.getRequestURI());
        problem.put("problems", List.of());
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}

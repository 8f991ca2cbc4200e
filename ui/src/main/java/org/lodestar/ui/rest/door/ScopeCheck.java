package org.lodestar.ui.rest.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lodestar.ui.rest.answers.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses a call whose scope the token lacks, naming the scope (RFC 6750, section 3.1). */
@Component
class ScopeCheck implements HandlerInterceptor, WebMvcConfigurer {

    private final ProblemWriter problems;

    ScopeCheck(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod call)
                || !(SecurityContextHolder.getContext().getAuthentication() instanceof TokenInUse token)) {
            return true;
        }
        var needs = call.getMethodAnnotation(NeedsScope.class);
        if (needs != null && token.has(needs.value())) {
            return true;
        }
        refuse(request, response, needs);
        return false;
    }

    private void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            @org.jspecify.annotations.Nullable NeedsScope needs)
            throws IOException {
        var scope = needs == null ? "" : ", scope=\"" + needs.value().key() + "\"";
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Lodestar\", error=\"insufficient_scope\"" + scope);
        problems.write(
                request,
                response,
                HttpStatus.FORBIDDEN,
                needs == null
                        ? "This is not open to tokens."
                        : "This token was not made for this: it needs “"
                                + needs.value().key() + "”.");
    }
}

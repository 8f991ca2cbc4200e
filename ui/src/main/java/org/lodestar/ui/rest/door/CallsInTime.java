package org.lodestar.ui.rest.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.limits.Asked;
import org.lodestar.platform.limits.Asked.TooMany;
import org.lodestar.ui.limits.Pace;
import org.lodestar.ui.limits.Paces;
import org.lodestar.ui.rest.answers.ProblemWriter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts calls, before their bodies are read: of a token or a person, or of an address where nobody is signed in; calls
 * that cost much have a pace of their own besides.
 */
@Component
class CallsInTime extends OncePerRequestFilter {

    private static final Map<RequestMatcher, Pace> COSTLY = Map.of(
            call(HttpMethod.POST, "/api/v1/pathways/check"), Pace.CHECKS,
            call(HttpMethod.PUT, "/api/v1/pathways/{key}/draft"), Pace.CHECKS,
            call(HttpMethod.POST, "/api/v1/pathways/{key}/publish"), Pace.CHECKS,
            call(HttpMethod.POST, "/api/v1/forms/{what}"), Pace.EVALUATIONS,
            call(HttpMethod.POST, "/api/v1/rosters"), Pace.UPLOADS,
            call(HttpMethod.POST, "/api/v1/directory"), Pace.UPLOADS);

    private static final RequestMatcher API =
            PathPatternRequestMatcher.withDefaults().matcher("/api/v1/**");

    private final Paces paces;
    private final ProblemWriter problems;

    CallsInTime(@Lazy Paces paces, ProblemWriter problems) {
        this.paces = paces;
        this.problems = problems;
    }

    private static RequestMatcher call(HttpMethod method, String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, path);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !API.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (asked(request) instanceof TooMany tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()));
            problems.write(
                    request,
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "Too many calls. Try again " + tooMany.words() + ".");
        } else {
            chain.doFilter(request, response);
        }
    }

    private Asked asked(HttpServletRequest request) {
        var caller = caller();
        if (caller.isEmpty()) {
            return paces.ask(Pace.CALLS_OF_STRANGERS, request.getRemoteAddr());
        }
        var who = caller.get().accountId().toString();
        var all = paces.ask(Pace.CALLS, who);
        return all instanceof TooMany
                ? all
                : costly(request).map(pace -> paces.ask(pace, who)).orElse(all);
    }

    private static Optional<SignedIn> caller() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    private static Optional<Pace> costly(HttpServletRequest request) {
        return COSTLY.entrySet().stream()
                .filter(entry -> entry.getKey().matches(request))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** It stands in the door only, behind whoever says who comes. */
    @Configuration(proxyBeanMethods = false)
    static class InTheDoorOnly {
        @Bean
        FilterRegistrationBean<CallsInTime> callsInTimeStandInTheDoor(CallsInTime filter) {
            var registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}

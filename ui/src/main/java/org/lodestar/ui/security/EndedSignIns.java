package org.lodestar.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.lodestar.platform.signin.SignIns;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns a session whose sign-in has ended, on whatever node and for whatever reason, into one of nobody. Asked on every
 * request; what an open page does by itself does not count as being there.
 */
class EndedSignIns extends OncePerRequestFilter {

    private static final String SEEN = "lodestar.seen";
    private static final Duration BETWEEN_SEEN = Duration.ofMinutes(1);

    private final SignIns signIns;

    EndedSignIns(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (BrowserSession.knowsSomebody(request)) {
            if (BrowserSession.signIn(request).map(signIns::isOver).orElse(true)) {
                leave(request, response);
            } else if (isSomebodyThere(request)) {
                seen(request);
            }
        }
        chain.doFilter(request, response);
    }

    private static void leave(HttpServletRequest request, HttpServletResponse response) {
        new SecurityContextLogoutHandler()
                .logout(request, response, SecurityContextHolder.getContext().getAuthentication());
        BrowserSession.tellThatItEnded(request);
    }

    private static boolean isSomebodyThere(HttpServletRequest request) {
        var asked = String.valueOf(request.getQueryString());
        return !asked.contains("v-r=push") && !asked.contains("v-r=heartbeat");
    }

    private void seen(HttpServletRequest request) {
        var session = request.getSession();
        var now = System.currentTimeMillis();
        if (session.getAttribute(SEEN) instanceof Long before && now - before < BETWEEN_SEEN.toMillis()) {
            return;
        }
        session.setAttribute(SEEN, now);
        BrowserSession.signIn(request).ifPresent(signIns::seen);
    }
}

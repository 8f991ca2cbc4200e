package org.lodestar.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Refuses what another site makes a person's browser send here, at both doors. It stands beside the tokens in forms: the
 * sign-in form has none that outlives a session, and a browser that once was told a password for the API sends it along
 * by itself.
 */
final class ForeignPosts extends OncePerRequestFilter {

    private static final Set<String> ONLY_READ = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

    private final AccessDeniedHandler refusals;

    ForeignPosts(AccessDeniedHandler refusals) {
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return ONLY_READ.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForeign(request)) {
            refusals.handle(request, response, new AccessDeniedException("sent by another site"));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Browsers say where a request was made; who says nothing is no browser, and has to bring what proves who they are. */
    private static boolean isForeign(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OUR_OWN.contains(site);
        }
        var origin = request.getHeader("Origin");
        return origin != null && !origin.equals(ownOrigin(request));
    }

    private static String ownOrigin(HttpServletRequest request) {
        var own = UriComponentsBuilder.newInstance().scheme(request.getScheme()).host(request.getServerName());
        var usual = request.isSecure() ? 443 : 80;
        return (request.getServerPort() == usual ? own : own.port(request.getServerPort())).toUriString();
    }
}

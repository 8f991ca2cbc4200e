package org.lodestar.ui.audit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lodestar.platform.audit.Origin;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says for the audit where a request comes from; after the proxy's headers are read, before anybody signs in. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class OriginOfRequests extends OncePerRequestFilter {
    static final int LONGEST_ADDRESS = 100;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var via = request.getRequestURI().startsWith(request.getContextPath() + "/api/") ? "api" : "screen";
        try (var from = new Origin(via, bounded(request.getRemoteAddr())).put()) {
            chain.doFilter(request, response);
        }
    }

    static String bounded(String address) {
        return address.length() <= LONGEST_ADDRESS ? address : address.substring(0, LONGEST_ADDRESS);
    }
}

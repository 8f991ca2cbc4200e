package org.lodestar.ui.security;

import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.server.AbstractServletWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * With HTTPS the session's cookie is named so that browsers take it from this very host only, never from a neighbour on
 * the same domain.
 */
@Component
class HostCookie implements WebServerFactoryCustomizer<AbstractServletWebServerFactory>, Ordered {

    @Override
    public void customize(AbstractServletWebServerFactory server) {
        var cookie = server.getSession().getCookie();
        cookie.setPath("/");
        if (Boolean.TRUE.equals(cookie.getSecure())) {
            cookie.setName("__Host-lodestar");
        }
    }

    /** After Boot has handed over what the settings say. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}

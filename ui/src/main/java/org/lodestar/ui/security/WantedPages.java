package org.lodestar.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Where a person wanted to go before they had to sign in: a page they asked for, not what a browser fetches by itself (an
 * icon, a manifest, something a password store looks for), or they would come in at a file.
 */
final class WantedPages {

    private WantedPages() {}

    static RequestCache cache() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(WantedPages::isPage);
        return cache;
    }

    static boolean isPage(HttpServletRequest request) {
        var mode = request.getHeader("Sec-Fetch-Mode");
        var into = request.getHeader("Sec-Fetch-Dest");
        return "GET".equals(request.getMethod())
                && (mode == null || mode.equals("navigate"))
                && (into == null || into.equals("document"));
    }
}

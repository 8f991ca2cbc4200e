package org.lodestar.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** What we keep in the session of a browser: which sign-in it belongs to. */
final class BrowserSession {

    private static final String SIGN_IN = "lodestar.sign-in";
    private static final String ENDED = "lodestar.sign-in-ended";

    private BrowserSession() {}

    static void begin(HttpServletRequest request, UUID signIn) {
        request.getSession(true).setAttribute(SIGN_IN, signIn);
    }

    static Optional<UUID> signIn(HttpServletRequest request) {
        return signIn(request.getSession(false));
    }

    private static Optional<UUID> signIn(@org.jspecify.annotations.Nullable HttpSession session) {
        return session != null && session.getAttribute(SIGN_IN) instanceof UUID id ? Optional.of(id) : Optional.empty();
    }

    /** Whether somebody is signed in by this session, not just for one call. */
    static boolean knowsSomebody(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    /** Says in the session that follows why there is nobody in it. */
    static void tellThatItEnded(HttpServletRequest request) {
        request.getSession(true).setAttribute(ENDED, true);
    }

    /** Tells once. */
    static boolean hasJustEnded(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || session.getAttribute(ENDED) == null) {
            return false;
        }
        session.removeAttribute(ENDED);
        return true;
    }

    /** The key under which {@link #begin} keeps the sign-in. */
    static String key() {
        return SIGN_IN;
    }
}

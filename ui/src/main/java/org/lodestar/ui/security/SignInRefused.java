package org.lodestar.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lodestar.platform.signin.NotThisWay;
import org.lodestar.platform.signin.TooManyTries;
import org.lodestar.ui.security.oidc.AskedAgain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page, which says why; the words are ours or none, never a provider's. */
class SignInRefused implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInRefused.class);
    private static final String WORDS = "lodestar.sign-in-refused";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        var words = refusal instanceof TooManyTries || refusal instanceof NotThisWay
                ? String.valueOf(refusal.getMessage())
                : "";
        LOG.info("A sign-in was refused: {}", refusal.getMessage());
        request.getSession(true).setAttribute(WORDS, words);
        response.sendRedirect(request.getContextPath() + place(request));
    }

    /** Who is signed in already stays so, and is told where they wait for it. */
    private static String place(HttpServletRequest request) {
        return request.getAttribute(AskedAgain.REQUEST) == null ? "/login?error" : "/proven?error";
    }

    /** Why the last try was refused, told once; empty where the address or the password was wrong. */
    static String words(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(WORDS) instanceof String words)) {
            return "";
        }
        session.removeAttribute(WORDS);
        return words;
    }
}

package org.lodestar.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What each answer tells the browser to be strict about, the same at both doors. A page names its own policy
 * ({@link PageNonce}); whatever does not, be it data, a file or an error, may run and load nothing. Answers are kept in no
 * cache unless they say so themselves, and are HTTPS only (for a year, subdomains too) once they came by HTTPS.
 */
public final class WebHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

    static final String POLICY = "Content-Security-Policy";

    private static final String CLOSED =
            "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; sandbox";
    private static final String DESCRIPTION_OF_THE_API =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";
    private static final String POWERS = "accelerometer=(), browsing-topics=(), camera=(self), display-capture=(),"
            + " geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(),"
            + " publickey-credentials-create=(self), publickey-credentials-get=(self), serial=(), usb=()";

    private WebHeaders() {}

    public static WebHeaders strict() {
        return new WebHeaders();
    }

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(closedUnlessItSaysItself())
                .frameOptions(FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(powers -> powers.policy(POWERS))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resources -> resources.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    private static HeaderWriter closedUnlessItSaysItself() {
        return (request, response) -> {
            if (!response.containsHeader(POLICY)) {
                response.setHeader(POLICY, describesTheApi(request) ? DESCRIPTION_OF_THE_API : CLOSED);
            }
        };
    }

    private static boolean describesTheApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/swagger-ui/");
    }
}

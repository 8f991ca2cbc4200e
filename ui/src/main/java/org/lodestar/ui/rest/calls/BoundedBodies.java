package org.lodestar.ui.rest.calls;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.lodestar.ui.rest.answers.ProblemWriter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/** Reads a call's body once, up to what its address takes; more is refused before anything is done with it. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 20)
class BoundedBodies extends OncePerRequestFilter {

    private static final int MEGABYTE = 1024 * 1024;
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u0000");

    private final ProblemWriter problems;

    BoundedBodies(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !path(request).startsWith("/api/v1/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int most = mostBytes(path(request));
        if (request.getContentLengthLong() > most) {
            tooLarge(request, response, most);
            return;
        }
        var bytes = request.getInputStream().readNBytes(most + 1);
        if (bytes.length > most) {
            tooLarge(request, response, most);
        } else if (isJson(request) && holdsNul(bytes)) {
            problems.write(
                    request,
                    response,
                    HttpStatus.BAD_REQUEST,
                    "The body holds a character that is no text (U+0000), which cannot be kept.");
        } else {
            chain.doFilter(new Body(request, bytes), response);
        }
    }

    /** As it is decoded to find who answers, so that no other spelling of an address goes around the bounds. */
    private static String path(HttpServletRequest request) {
        return UrlPathHelper.defaultInstance.getPathWithinApplication(request);
    }

    private static int mostBytes(String path) {
        if (path.startsWith("/api/v1/rosters")) {
            return 100 * MEGABYTE;
        }
        if (path.startsWith("/api/v1/directory")) {
            return 50 * MEGABYTE;
        }
        return path.startsWith("/api/v1/pathways") ? 10 * MEGABYTE : MEGABYTE;
    }

    private void tooLarge(HttpServletRequest request, HttpServletResponse response, int most) throws IOException {
        problems.write(
                request,
                response,
                HttpStatus.PAYLOAD_TOO_LARGE,
                "This is too large: at most " + most / MEGABYTE + " MB are taken here.");
    }

    private static boolean isJson(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.contains("json");
    }

    private static boolean holdsNul(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\0') >= 0
                || (text.contains("\\u0000") && NUL.matcher(text).find());
    }
}

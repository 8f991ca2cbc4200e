package org.lodestar.ui.rest.calls;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.idempotency.IdempotencyKeys;
import org.lodestar.platform.idempotency.KeptAnswer;
import org.lodestar.ui.rest.answers.ProblemWriter;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A POST with an {@code Idempotency-Key} does its work once: sent again, it is answered as the first time. Key, work and
 * answer are one transaction, so there is never one without the others. A refused call keeps no key: it did nothing, and
 * may be put right and sent again.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class OncePosts extends OncePerRequestFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    private final IdempotencyKeys keys;
    private final TransactionTemplate transaction;
    private final ProblemWriter problems;

    /** Lazy, because filters are made when the web server starts, and the database may have its own words to say then. */
    OncePosts(@Lazy IdempotencyKeys keys, @Lazy PlatformTransactionManager transactions, ProblemWriter problems) {
        this.keys = keys;
        this.transaction = new TransactionTemplate(transactions);
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(request instanceof Body) || !request.getMethod().equals("POST") || request.getHeader(HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(HEADER).strip();
        var caller = caller();
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            problems.write(
                    request,
                    response,
                    HttpStatus.BAD_REQUEST,
                    "The header Idempotency-Key holds 1 to " + LONGEST_KEY + " characters.");
        } else if (caller.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            var answer = new ContentCachingResponseWrapper(response);
            once(new Call((Body) request, answer, chain, caller.get(), key));
            answer.copyBodyToResponse();
        }
    }

    /** Someone of a district; only they have work to be done once. */
    private static Optional<SignedIn> caller() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return Optional.ofNullable(authentication)
                .map(signed -> signed.getPrincipal())
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast)
                .filter(person -> person.districtId() != null);
    }

    private record Call(
            Body request, ContentCachingResponseWrapper answer, FilterChain chain, SignedIn caller, String key) {}

    private void once(Call call) throws ServletException, IOException {
        try {
            transaction.executeWithoutResult(status -> {
                if (!done(call)) {
                    status.setRollbackOnly();
                }
            });
        } catch (Failed failed) {
            failed.rethrow();
        }
    }

    /** Whether there is something to be committed. */
    private boolean done(Call call) {
        try {
            var hash = hash(call.request());
            var first = keys.take(call.caller().accountId(), call.key(), hash);
            if (first.isPresent()) {
                replay(first.get(), hash, call);
                return true;
            }
            call.chain().doFilter(call.request(), call.answer());
            var answer = call.answer();
            if (answer.getStatus() >= HttpStatus.BAD_REQUEST.value()) {
                return false;
            }
            keys.keep(
                    call.caller().accountId(),
                    call.key(),
                    answer.getStatus(),
                    new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8),
                    answer.getHeader(HttpHeaders.LOCATION));
            return true;
        } catch (IOException | ServletException failure) {
            throw new Failed(failure);
        }
    }

    private void replay(KeptAnswer first, byte[] hash, Call call) throws IOException {
        if (!first.isFor(hash)) {
            problems.write(
                    call.request(),
                    call.answer(),
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    "This Idempotency-Key was used for another call before. Use a new key for a new call.");
            return;
        }
        call.answer().setStatus(first.status());
        call.answer().setHeader("Idempotency-Replayed", "true");
        if (first.location() != null) {
            call.answer().setHeader(HttpHeaders.LOCATION, first.location());
        }
        call.answer().setContentType(MediaType.APPLICATION_JSON_VALUE);
        call.answer().getOutputStream().write(first.body().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hash(Body request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var head =
                    request.getRequestURI() + "?" + request.getQueryString() + "\n" + request.getContentType() + "\n";
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            return digest.digest(request.bytes());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(Exception cause) {
            super(cause);
        }

        void rethrow() throws ServletException, IOException {
            if (getCause() instanceof IOException io) {
                throw io;
            }
            throw (ServletException) getCause();
        }
    }
}

package org.lodestar.platform.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that let their holder set the password of one account, once and for a day. What is wrong with a link is not told
 * apart: used, too old and invented look the same. Whoever makes one has asked whether they may.
 */
@Component
public class SignInLinks {
    public static final Duration LASTS = Duration.ofHours(24);
    private static final int BYTES = 32;

    private final JdbcClient sql;
    private final Accounts accounts;
    private final Tries tries;
    private final LinkUse use;
    private final Audit audit;
    private final SecureRandom random = new SecureRandom();

    SignInLinks(JdbcClient sql, Accounts accounts, Tries tries, LinkUse use, Audit audit) {
        this.sql = sql;
        this.accounts = accounts;
        this.tries = tries;
        this.use = use;
        this.audit = audit;
    }

    /** A link just made; {@code token} is known to nobody else and shown once. */
    public record Made(String token, Instant until) {
        /** The place in our product. */
        public String place() {
            return "set-password?link=" + token;
        }
    }

    /** For an account of the district in force, or an operator's where none is. Earlier ones no longer work. */
    @Transactional
    public Made make(UUID account) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = Instant.now();
        sql.sql("delete from sign_in_links where account_id = ? and used_at is null")
                .param(account)
                .update();
        sql.sql("insert into sign_in_links (id, district_id, account_id, hash, made_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        DistrictScope.current().orElse(null),
                        account,
                        hash(token),
                        Columns.timestamp(now),
                        Columns.timestamp(now.plus(LASTS))))
                .update();
        audit.record("made sign-in link", "account", account.toString(), null, Map.of());
        return new Made(token, now.plus(LASTS));
    }

    /** Whose link it is; empty for all that does not work. {@link TooManyTries} where somebody guesses. */
    public Optional<SignedIn> holder(String token, String from) {
        tries.count("sign-in link", from);
        return use.account(hash(token)).map(accounts::byId).filter(SignedIn::enabled);
    }

    /**
     * Sets the password and uses the link up; all sessions of the account end.
     *
     * @throws Refused with what is wrong with the password, or that the link does not work any more
     */
    public void setPassword(String token, String password, String from) {
        var person = holder(token, from)
                .orElseThrow(() -> new Refused("This link does not work any more. Ask for a new one."));
        PasswordRules.problem(password, person.email()).ifPresent(problem -> {
            throw new Refused(problem);
        });
        org.lodestar.platform.people.Me.as(person, () -> {
            use.up(person, hash(token), password);
            return true;
        });
        tries.forget(person.email());
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

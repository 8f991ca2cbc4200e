package org.lodestar.platform.limits;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Map;
import org.lodestar.platform.limits.Asked.Allowed;
import org.lodestar.platform.limits.Asked.TooMany;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says whether somebody may do something once more. Counted in PostgreSQL, so that all nodes count together, and outside
 * the caller's transaction, so that it counts although the work rolls back; ask before the work, since it takes another
 * connection. What cannot be counted is not allowed: without the database there is nothing to be done anyway.
 *
 * <p>One statement for each question: a row says until when the allowance is used up (the leaky bucket known as GCRA).
 *
 * @see "docs/decisions/0010-20261125-limits-in-one-statement.md"
 */
@Component
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class Limits {
    private static final String TAKE = """
            insert into rate_limits as kept (what, who, used_until)
            values (:what, :who, clock_timestamp() + make_interval(secs => :one))
            on conflict (what, who) do update
              set used_until = greatest(kept.used_until, clock_timestamp()) + make_interval(secs => :one)
              where greatest(kept.used_until, clock_timestamp()) + make_interval(secs => :one)
                    <= clock_timestamp() + make_interval(secs => :per)
            """;
    private static final String WAIT = """
            select extract(epoch from used_until + make_interval(secs => :one) - clock_timestamp()
                                      - make_interval(secs => :per))::float8
            from rate_limits where what = :what and who = :who
            """;

    private final JdbcClient sql;

    Limits(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Counts once and allows, or counts nothing and refuses.
     *
     * @param what the thing done, like {@code sign-in}; each counts for itself
     * @param who a person, an address, a token; kept as a hash
     */
    public Asked allow(String what, String who, Limit limit) {
        var params = Map.of("what", what, "who", hash(who), "one", limit.secondsForOne(), "per", limit.secondsPer());
        if (sql.sql(TAKE).params(params).update() == 1) return new Allowed();
        double wait =
                sql.sql(WAIT).params(params).query(Double.class).optional().orElse(0.0);
        return new TooMany(Duration.ofMillis(Math.max(1, Math.round(wait * 1000))));
    }

    /** Takes back one that was counted but was harmless after all, like a sign-in with the right password. */
    public void giveBack(String what, String who, Limit limit) {
        sql.sql("update rate_limits set used_until = used_until - make_interval(secs => :one)"
                        + " where what = :what and who = :who")
                .param("what", what)
                .param("who", hash(who))
                .param("one", limit.secondsForOne())
                .update();
    }

    /** Counts from nothing again. */
    public void forget(String what, String who) {
        sql.sql("delete from rate_limits where what = :what and who = :who")
                .param("what", what)
                .param("who", hash(who))
                .update();
    }

    private static byte[] hash(String who) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(who.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

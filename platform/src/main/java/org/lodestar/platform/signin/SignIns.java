package org.lodestar.platform.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.districts.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is signed in where, kept in the database so that any node can end it. A sign-in is over when it was ended, when
 * nothing was done for too long and after a time whatever was done ({@link SessionLimits}), and when its owner may not sign
 * in any more. Work on one's own sign-ins is for the person signed in.
 */
@Component
@Transactional
public class SignIns {
    private static final String OPEN = "account_id = :account and ended_at is null and ends_at > now()";

    private final JdbcClient sql;
    private final Audit audit;
    private final KnownAlive alive;
    private final SessionLimits limits;

    SignIns(JdbcClient sql, Audit audit, KnownAlive alive, SessionLimits limits) {
        this.sql = sql;
        this.audit = audit;
        this.alive = alive;
        this.limits = limits;
    }

    /**
     * Begins one for a person whose proof was right; call it as that person. Answers its id, which nobody can guess. A
     * district's own sign-in may know a person from this morning, so it is no fresh proof ({@link Proof}).
     */
    public UUID begin(SignedIn person, SignIn.How how, String address, String browser) {
        var id = UUID.randomUUID();
        var now = Instant.now();
        var times = limits.current();
        sql.sql("""
                insert into sign_ins (id, district_id, account_id, how, started_at, seen_at, ends_at, idle_limit,
                  proved_at, address, browser)
                values (:id, :district, :account, :how, :now, :now, :ends, :idle, :proved, :address, :browser)""")
                .param("id", id)
                .param("district", person.districtId())
                .param("account", person.accountId())
                .param("how", how.key())
                .param("now", Columns.timestamp(now))
                .param("ends", Columns.timestamp(now.plus(times.longest())))
                .param("idle", times.idle().toSeconds())
                .param("proved", how == SignIn.How.DISTRICT ? null : Columns.timestamp(now))
                .param("address", address)
                .param("browser", browser)
                .update();
        record("signed in", person, Map.of("how", how.key()));
        return id;
    }

    /** Whether it ended; may be answered from what was known five seconds ago. */
    public boolean isOver(UUID id) {
        return !alive.isAlive(id, () -> over(Set.of(id)).isEmpty());
    }

    /** Which of these ended, asked anew. */
    @Transactional(readOnly = true)
    public Set<UUID> over(Collection<UUID> ids) {
        var over = Set.copyOf(sql.sql("select id from sign_ins_over(:ids, :idle)")
                .param("ids", ids.toArray(UUID[]::new))
                .param("idle", (int) limits.bound().idle().toSeconds())
                .query(UUID.class)
                .list());
        over.forEach(alive::forget);
        return over;
    }

    /** The person proved once more who they are. */
    void proved(SignedIn person, UUID id) {
        sql.sql("update sign_ins set proved_at = now() where id = :id and " + OPEN)
                .param("id", id)
                .param("account", person.accountId())
                .update();
        record("proved identity again", person, Map.of());
    }

    /** Whether that was done, here or by signing in, within the time before now. */
    @Transactional(readOnly = true)
    boolean provedWithin(Duration time, SignedIn person, UUID id) {
        return sql.sql("select exists (select from sign_ins where id = :id and " + OPEN
                        + " and proved_at > now() - make_interval(secs => :seconds))")
                .param("id", id)
                .param("account", person.accountId())
                .param("seconds", time.toSeconds())
                .query(Boolean.class)
                .single();
    }

    /** Something was done just now; written down once a minute. */
    public void seen(UUID id) {
        sql.sql("update sign_ins set seen_at = now() where id = ? and seen_at < now() - interval '1 minute'")
                .param(id)
                .update();
    }

    /** The open ones of a person, newest first. */
    @Transactional(readOnly = true)
    public List<SignIn> of(SignedIn person) {
        var since = Instant.now().minus(limits.current().idle());
        return sql
                .sql("select id, how, started_at, seen_at, ends_at, address, browser from sign_ins where " + OPEN
                        + " order by started_at desc")
                .param("account", person.accountId())
                .query(SignIns::signIn)
                .list()
                .stream()
                .filter(each -> each.seenAt().isAfter(since))
                .toList();
    }

    /** The person signs out here. */
    public void signOut(SignedIn person, UUID id) {
        var ended = sql.sql("update sign_ins set ended_at = now(), ending = 'signed out'"
                        + " where id = :id and account_id = :account and ended_at is null")
                .param("id", id)
                .param("account", person.accountId())
                .update();
        alive.forget(id);
        if (ended > 0) record("signed out", person, Map.of());
    }

    /** The person ends one of their own, signed in somewhere else. */
    public void endOne(SignedIn person, UUID id) {
        sql.sql("update sign_ins set ended_at = now(), ending = 'ended elsewhere' where id = :id and " + OPEN)
                .param("id", id)
                .param("account", person.accountId())
                .update();
        alive.forget(id);
        record("ended sessions", person, Map.of("number", 1));
    }

    /** Ends all of an account but one; answers how many. Whoever calls has asked whether this may be done. */
    public int endAll(UUID account, UUID butThis, String why) {
        var ended = sql.sql("update sign_ins set ended_at = now(), ending = :why where " + OPEN
                        + " and id <> :but returning id")
                .param("account", account)
                .param("but", butThis)
                .param("why", why)
                .query(UUID.class)
                .list();
        ended.forEach(alive::forget);
        if (!ended.isEmpty()) {
            audit.record(
                    "ended sessions", "account", account.toString(), null, Map.of("number", ended.size(), "why", why));
        }
        return ended.size();
    }

    public int endAll(UUID account, String why) {
        return endAll(account, new UUID(0, 0), why);
    }

    private void record(String action, SignedIn person, Map<String, ?> detail) {
        var staff = person.staffId();
        audit.record(
                action,
                staff == null ? "account" : "staff member",
                String.valueOf(staff == null ? person.accountId() : staff),
                null,
                detail);
    }

    private static SignIn signIn(ResultSet row, int number) throws SQLException {
        return new SignIn(
                Columns.id(row, "id"),
                SignIn.How.valueOf(row.getString("how").toUpperCase(Locale.ROOT)),
                Columns.moment(row, "started_at"),
                Columns.moment(row, "seen_at"),
                Columns.moment(row, "ends_at"),
                row.getString("address"),
                row.getString("browser"));
    }
}

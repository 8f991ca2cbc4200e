package org.lodestar.platform.tokens.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.tokens.NewToken;
import org.lodestar.platform.tokens.Token;
import org.lodestar.platform.tokens.Token.State;
import org.lodestar.platform.tokens.TokenScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code api_tokens} of the current district. */
@Component
public class TokenRows {
    private static final String SELECT = """
            select t.*, a.given_name || ' ' || a.family_name as acts_as_name, a.active as person_here,
              m.given_name || ' ' || m.family_name as made_by_name, m.active and exists (
                select from staff_roles h join roles r on r.district_id = h.district_id and r.key = h.role
                where h.staff_member_id = m.id and '%s' = any (r.rights)) as maker_here
            from api_tokens t join staff_members a on a.id = t.acts_as join staff_members m on m.id = t.made_by
            """.formatted(Right.MANAGE_TOKENS.key());

    private final JdbcClient sql;

    TokenRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that work first, then the newest first. */
    public List<Token> all() {
        return sql.sql(SELECT + " order by t.made_at desc, t.id").query(TokenRows::token).list().stream()
                .sorted(java.util.Comparator.comparing(token -> token.state() != State.WORKS))
                .toList();
    }

    public Optional<Token> find(UUID id) {
        return sql.sql(SELECT + " where t.id = ?")
                .param(id)
                .query(TokenRows::token)
                .optional();
    }

    public void insert(UUID id, NewToken token, Secret secret, UUID actsAs, UUID madeBy) {
        var now = Instant.now();
        sql.sql("""
                        insert into api_tokens
                          (id, district_id, name, ending, secret_hash, acts_as, made_by, scopes, made_at, expires_at)
                        values (:id, :district, :name, :ending, :hash, :actsAs, :madeBy, cast(:scopes as text[]), :now, :end)
                        """)
                .param("id", id)
                .param("district", DistrictScope.require())
                .param("name", token.name())
                .param("ending", secret.ending())
                .param("hash", secret.hash())
                .param("actsAs", actsAs)
                .param("madeBy", madeBy)
                .param("scopes", Columns.array(keys(token.scopes())))
                .param("now", Columns.timestamp(now))
                .param("end", Columns.timestamp(now.plus(java.time.Duration.ofDays(token.days()))))
                .update();
    }

    /** False where it is no token of the district, or was revoked before. */
    public boolean revoke(UUID id) {
        return sql.sql("update api_tokens set revoked_at = now() where id = ? and revoked_at is null")
                        .param(id)
                        .update()
                == 1;
    }

    public void used(UUID id, String from) {
        sql.sql("update api_tokens set used_at = now(), used_from = ? where id = ?")
                .params(from, id)
                .update();
    }

    public static List<String> keys(Set<TokenScope> scopes) {
        return scopes.stream().sorted().map(TokenScope::key).collect(Collectors.toList());
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(
                Columns.id(row, "id"),
                row.getString("name"),
                row.getString("ending"),
                row.getString("acts_as_name").strip(),
                row.getString("made_by_name").strip(),
                TokenScope.of(Columns.words(row, "scopes")),
                Columns.moment(row, "made_at"),
                Columns.moment(row, "expires_at"),
                Columns.momentOrNull(row, "used_at"),
                row.getString("used_from"),
                state(row));
    }

    private static State state(ResultSet row) throws SQLException {
        if (Columns.momentOrNull(row, "revoked_at") != null) return State.REVOKED;
        if (!Columns.moment(row, "expires_at").isAfter(Instant.now())) return State.EXPIRED;
        if (!row.getBoolean("person_here")) return State.PERSON_LEFT;
        return row.getBoolean("maker_here") ? State.WORKS : State.MAKER_LEFT;
    }
}

package org.lodestar.platform.tokens;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.People;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.people.StaffMember;
import org.lodestar.platform.tokens.internal.Secret;
import org.lodestar.platform.tokens.internal.TokenRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where a token is shown. The database is asked each time: a token revoked on one node works on none. */
@Component
public class TokenDoor {
    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);

    private final JdbcClient sql;
    private final TokenRows rows;
    private final People people;
    private final TransactionTemplate transaction;

    TokenDoor(JdbcClient sql, TokenRows rows, People people, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.rows = rows;
        this.people = people;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Found(
            UUID id,
            UUID district,
            String name,
            UUID actsAs,
            UUID madeBy,
            List<String> scopes,
            @Nullable Instant usedAt,
            @Nullable String usedFrom) {

        boolean useIsNoted(String from) {
            return usedAt != null
                    && from.equals(usedFrom)
                    && usedAt.isAfter(Instant.now().minus(USE_IS_NOTED_EVERY));
        }
    }

    /**
     * Whom the token acts as; empty where it does not work. The account's id is the token's own, its authorities are its
     * scopes and no roles, so that it opens no screen.
     *
     * @param from the address of the machine that shows it
     */
    public Optional<SignedIn> open(String secret, String from) {
        var shown = new Secret(secret);
        if (!shown.looksLikeOne()) return Optional.empty();
        return sql.sql("select * from token_by_hash(?)")
                .param(shown.hash())
                .query(TokenDoor::found)
                .optional()
                .flatMap(token ->
                        DistrictScope.call(token.district(), () -> transaction.execute(status -> enter(token, from))));
    }

    private Optional<SignedIn> enter(Found token, String from) {
        var person = people.find(token.actsAs()).filter(StaffMember::active);
        var maker = people.find(token.madeBy()).filter(staff -> staff.active() && staff.may(Right.MANAGE_TOKENS));
        if (person.isEmpty() || maker.isEmpty()) return Optional.empty();
        if (!token.useIsNoted(from)) rows.used(token.id(), from);
        return Optional.of(new SignedIn(
                token.id(),
                token.district(),
                token.actsAs(),
                person.get().name().strip() + " (token “" + token.name() + "”)",
                "token-" + token.id(),
                "",
                true,
                authorities(token)));
    }

    private static Set<GrantedAuthority> authorities(Found token) {
        return TokenScope.of(token.scopes()).stream()
                .map(scope -> new SimpleGrantedAuthority(scope.authority()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                Columns.id(row, "id"),
                Columns.id(row, "district_id"),
                row.getString("name"),
                Columns.id(row, "acts_as"),
                Columns.id(row, "made_by"),
                Columns.words(row, "scopes"),
                Columns.momentOrNull(row, "used_at"),
                row.getString("used_from"));
    }
}

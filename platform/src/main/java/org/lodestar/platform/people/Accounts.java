package org.lodestar.platform.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How people sign in. */
@Component
public class Accounts implements UserDetailsService {
    private static final int SHORTEST = 8;

    private final JdbcClient sql;
    private final People people;
    private final PasswordEncoder passwords;
    private final Audit audit;

    Accounts(JdbcClient sql, People people, PasswordEncoder passwords, Audit audit) {
        this.sql = sql;
        this.people = people;
        this.passwords = passwords;
        this.audit = audit;
    }

    /** By address in any case; not from within a transaction of another district. */
    @Override
    public SignedIn loadUserByUsername(String email) {
        return person(sql.sql("select * from account_for_sign_in(?)")
                .param(email.strip())
                .query(Accounts::account)
                .optional());
    }

    /** Where something else than an address told whose account it is; as {@link #loadUserByUsername} otherwise. */
    public SignedIn byId(UUID account) {
        return person(sql.sql("select * from account_by_id(?)")
                .param(account)
                .query(Accounts::account)
                .optional());
    }

    private SignedIn person(Optional<SignedIn> found) {
        var account = found.orElseThrow(() -> new UsernameNotFoundException("Nobody signs in with this address"));
        var district = account.districtId();
        var staff = account.staffId();
        if (district == null || staff == null) return account;
        return DistrictScope.call(district, () -> people.find(staff))
                .map(person -> withRoles(account, person))
                .orElseThrow(() -> new UsernameNotFoundException("Nobody signs in with this address"));
    }

    private static SignedIn account(ResultSet row, int number) throws SQLException {
        return new SignedIn(
                Columns.id(row, "id"),
                Columns.idOrNull(row, "district_id"),
                Columns.idOrNull(row, "staff_member_id"),
                "Operator",
                Objects.requireNonNullElse(row.getString("email"), ""),
                Objects.requireNonNullElse(row.getString("password_hash"), ""),
                row.getBoolean("enabled"),
                Set.of(new SimpleGrantedAuthority("ROLE_OPERATOR")));
    }

    /** A district names its roles as it likes, so none of them becomes an authority: rights are asked of {@link Me}. */
    private static SignedIn withRoles(SignedIn account, StaffMember person) {
        return new SignedIn(
                account.accountId(),
                account.districtId(),
                account.staffId(),
                person.name(),
                account.email(),
                account.passwordHash(),
                account.enabled(),
                Set.of(new SimpleGrantedAuthority("ROLE_STAFF")));
    }

    /**
     * Makes a sign-in with a password that others know, for the demo and for tests; people are invited, and set their own.
     * {@link Refused} where the address is taken.
     */
    @Transactional
    public void create(String email, String password, UUID staffMember) {
        keepPassword(open(email, staffMember), password);
    }

    /** Keeps the hash of a password that somebody has checked; of the district in force, or an operator's where none is. */
    @Transactional
    public void keepPassword(UUID account, String password) {
        sql.sql("select keep_password(?, ?)")
                .params(account, hash(password))
                .query((row, number) -> true)
                .list();
    }

    /** The account of a staff member of the current district. */
    @Transactional(readOnly = true)
    public Optional<Account> of(UUID staffMember) {
        return sql.sql("select id, email, password_hash is not null as has_password, enabled from accounts"
                        + " where staff_member_id = ?")
                .param(staffMember)
                .query((row, number) -> new Account(
                        Columns.id(row, "id"),
                        row.getString("email"),
                        row.getBoolean("has_password"),
                        row.getBoolean("enabled")))
                .optional();
    }

    /**
     * Makes a sign-in without a password for a staff member of the current district, and answers its id.
     *
     * @param email null where the person never types one, since their district signs them in
     */
    @Transactional
    public UUID open(@Nullable String email, UUID staffMember) {
        people.find(staffMember).orElseThrow(() -> new Refused("There is no such person in this district."));
        var id = UUID.randomUUID();
        var made = sql.sql("insert into accounts (id, district_id, staff_member_id, email)"
                        + " values (?, ?, ?, ?) on conflict (email) do nothing")
                .params(Arrays.asList(id, DistrictScope.require(), staffMember, email == null ? null : address(email)))
                .update();
        if (made == 0) throw taken(String.valueOf(email));
        audit.record("made sign-in", "staff member", staffMember.toString(), null, Map.of());
        return id;
    }

    /** Another address to sign in with; {@link Refused} where it is taken. */
    @Transactional
    public void readdress(UUID account, String email) {
        try {
            sql.sql("update accounts set email = ? where id = ?")
                    .params(address(email), account)
                    .update();
        } catch (DuplicateKeyException exists) {
            throw taken(email);
        }
    }

    /** Lets somebody in again, or not any more; the sessions of whoever may not end by themselves. */
    @Transactional
    public void enable(UUID account, boolean enabled) {
        sql.sql("update accounts set enabled = ? where id = ?")
                .params(enabled, account)
                .update();
    }

    /** Makes an operator with a password that others know, for the demo and for tests. */
    @Transactional
    public void createOperator(String email, String password) {
        openOperator(email, hash(password));
    }

    /** Makes a sign-in that belongs to no district, without a password; {@link Refused} where the address is taken. */
    @Transactional
    public void openOperator(String email) {
        openOperator(email, null);
    }

    private void openOperator(String email, @Nullable String hash) {
        var made = sql.sql("select add_operator(?, ?, ?)")
                .params(Arrays.asList(UUID.randomUUID(), address(email), hash))
                .query(Boolean.class)
                .single();
        if (!made) throw taken(email);
    }

    private static String address(String email) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        if (!address.matches("\\S+@\\S+")) throw new Refused("'" + email + "' is not an email address.");
        return address;
    }

    private String hash(String password) {
        if (password.length() < SHORTEST) {
            throw new Refused("A password needs at least " + SHORTEST + " characters.");
        }
        return passwords.encode(password);
    }

    private static Refused taken(String email) {
        return new Refused("Someone signs in with " + email.strip() + " already. Give another address.");
    }
}

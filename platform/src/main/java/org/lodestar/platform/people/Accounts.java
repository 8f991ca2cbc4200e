package org.lodestar.platform.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How people sign in. */
@Component
public class Accounts implements UserDetailsService {
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
        var account = sql.sql("select * from account_for_sign_in(?)")
                .param(email.strip())
                .query(Accounts::account)
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("Nobody signs in with this address"));
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
                row.getString("email"),
                row.getString("password_hash"),
                row.getBoolean("enabled"),
                Set.of(new SimpleGrantedAuthority("ROLE_OPERATOR")));
    }

    private static SignedIn withRoles(SignedIn account, StaffMember person) {
        Set<GrantedAuthority> authorities = new HashSet<>();
        authorities.add(new SimpleGrantedAuthority("ROLE_STAFF"));
        person.roles()
                .forEach(held -> authorities.add(
                        new SimpleGrantedAuthority("ROLE_" + held.role().toUpperCase(Locale.ROOT))));
        return new SignedIn(
                account.accountId(),
                account.districtId(),
                account.staffId(),
                person.name(),
                account.email(),
                account.passwordHash(),
                account.enabled(),
                Set.copyOf(authorities));
    }

    /** Makes a sign-in for a staff member of the current district; {@link Refused} where the address is taken. */
    @Transactional
    public void create(String email, String password, UUID staffMember) {
        people.find(staffMember).orElseThrow(() -> new Refused("There is no such person in this district."));
        var id = UUID.randomUUID();
        var made = sql.sql("insert into accounts (id, district_id, staff_member_id, email, password_hash)"
                        + " values (?, ?, ?, ?, ?) on conflict (email) do nothing")
                .params(id, DistrictScope.require(), staffMember, address(email), hash(password))
                .update();
        if (made == 0) throw taken(email);
        audit.record("made sign-in", "staff member", staffMember.toString(), null, Map.of());
    }

    /** Makes a sign-in that belongs to no district; {@link Refused} where the address is taken. */
    @Transactional
    public void createOperator(String email, String password) {
        var made = sql.sql("select add_operator(?, ?, ?)")
                .params(UUID.randomUUID(), address(email), hash(password))
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
        if (password.length() < Passwords.SHORTEST) {
            throw new Refused("A password needs at least " + Passwords.SHORTEST + " characters.");
        }
        return passwords.encode(password);
    }

    private static Refused taken(String email) {
        return new Refused("Someone signs in with " + email.strip() + " already.");
    }
}

package org.lodestar.platform.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

@WithPostgres
class AccountsIT {
    @Autowired
    Accounts accounts;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    TestDistricts districts;

    @Autowired
    JdbcClient sql;

    private final String address = "ana-" + UUID.randomUUID() + "@test.example";

    @Test
    void someoneSignsInByAddressBeforeADistrictIsKnown() {
        var district = districts.fresh();
        accountFor(district, "counselor");
        var person = accounts.loadUserByUsername(" " + address.toUpperCase());
        assertThat(person.districtId()).isEqualTo(district.id());
        assertThat(person.staffId()).isEqualTo(district.staffId("counselor"));
        assertThat(person.displayName()).isEqualTo("North Counselor");
        assertThat(person.authorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_STAFF");
        assertThat(person.isEnabled()).isTrue();
        assertThat(passwords.matches("lodestar", person.passwordHash())).isTrue();
        assertThat(person.passwordHash()).startsWith("{argon2id}");
    }

    @Test
    void whoeverLeftIsNotLetIn() {
        var district = districts.fresh();
        accountFor(district, "nurse");
        district.call(() -> sql.sql("update staff_members set active = false where id = ?")
                .param(district.staffId("nurse"))
                .update());
        assertThat(accounts.loadUserByUsername(address).isEnabled()).isFalse();
    }

    @Test
    void anUnknownAddressIsNotFound() {
        assertThatThrownBy(() -> accounts.loadUserByUsername(address)).isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void anAddressBelongsToOnePersonAcrossDistricts() {
        accountFor(districts.fresh(), "teacher");
        assertThatThrownBy(() -> accountFor(districts.fresh(), "teacher"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("already");
    }

    @Test
    void noSignInIsMadeForSomeoneOfAnotherDistrict() {
        var theirs = districts.fresh();
        var mine = districts.fresh();
        assertThatThrownBy(
                        () -> mine.doAs("admin", () -> accounts.create(address, "lodestar", theirs.staffId("teacher"))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aShortPasswordIsRefused() {
        var district = districts.fresh();
        assertThatThrownBy(() ->
                        district.doAs("admin", () -> accounts.create(address, "short", district.staffId("teacher"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("8");
    }

    @Test
    void anOperatorBelongsToNoDistrict() {
        accounts.createOperator(address, "lodestar");
        var person = accounts.loadUserByUsername(address);
        assertThat(person.districtId()).isNull();
        assertThat(person.staffId()).isNull();
        assertThat(person.authorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_OPERATOR");
        assertThatThrownBy(() -> accounts.createOperator(address, "lodestar")).isInstanceOf(Refused.class);
    }

    private void accountFor(TestDistrict district, String role) {
        district.doAs("admin", () -> accounts.create(address, "lodestar", district.staffId(role)));
    }
}

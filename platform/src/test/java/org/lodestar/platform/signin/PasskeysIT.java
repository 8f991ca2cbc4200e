package org.lodestar.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Accounts;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.NotAllowed;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;

/** How passkeys are kept; that they sign in is shown in a browser. */
@WithPostgres
class PasskeysIT {
    @Autowired
    Passkeys passkeys;

    @Autowired
    PeoplesSignIns peoples;

    @Autowired
    SignIns signIns;

    @Autowired
    Accounts accounts;

    @Autowired
    TestDistricts districts;

    @Autowired
    JdbcClient sql;

    private final byte[] id = ("device " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    private TestDistrict district;
    private SignedIn person;

    @BeforeEach
    void somebodyWithAPasskey() {
        district = districts.fresh();
        var account = district.as("admin", () -> accounts.open(null, district.staffId("teacher")));
        person = accounts.byId(account);
        passkeys.add(person, passkey());
    }

    @Test
    void aKeyThatProvesSomebodyIsNeverTurnedIntoAnother() {
        assertThatThrownBy(() -> district.call(() ->
                        sql.sql("update passkeys set public_key = '\\x00'").update()))
                .hasRootCauseMessage("ERROR: permission denied for table passkeys");
        assertThatThrownBy(() -> district.call(() -> sql.sql("update passkeys set account_id = ?")
                        .param(UUID.randomUUID())
                        .update()))
                .hasRootCauseMessage("ERROR: permission denied for table passkeys");
        passkeys.used(passkeys.find(id).orElseThrow());
        assertThat(passkeys.find(id).orElseThrow().usedAt()).isNotNull();
        assertThat(passkeys.find(id).orElseThrow().publicKey()).isEqualTo(new byte[] {1, 2, 3});
    }

    @Test
    void anAdministratorRemovesThoseOfSomebodyWhoLostADeviceAndTheirSessionsEnd() {
        var here = Me.as(person, () -> signIns.begin(person, SignIn.How.PASSKEY, "192.0.2.4", "Firefox"));
        assertThat(district.as("admin", () -> peoples.passkeys(district.staffId("teacher"))))
                .isEqualTo(1);
        assertThat(district.as("admin", () -> peoples.removePasskeys(district.staffId("teacher"))))
                .isEqualTo(1);
        assertThat(passkeys.find(id)).isEmpty();
        assertThat(signIns.over(Set.of(here))).containsExactly(here);
    }

    @Test
    void nobodyElseRemovesThem() {
        assertThatThrownBy(() -> district.doAs("nurse", () -> peoples.removePasskeys(district.staffId("teacher"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        districts.fresh().doAs("admin", () -> peoples.removePasskeys(district.staffId("teacher"))))
                .isInstanceOf(Refused.class);
        assertThat(passkeys.find(id)).isPresent();
    }

    @Test
    void thePasskeyOfWhoeverLeftProvesNothing() {
        assertThat(passkeys.owner(person.accountId()).accountId()).isEqualTo(person.accountId());
        district.call(() -> sql.sql("update staff_members set active = false where id = ?")
                .param(district.staffId("teacher"))
                .update());
        assertThatThrownBy(() -> passkeys.owner(person.accountId())).isInstanceOf(BadCredentialsException.class);
    }

    private Passkey passkey() {
        return new Passkey(
                id,
                person.accountId(),
                "Firefox on Linux",
                new byte[] {1, 2, 3},
                0,
                true,
                false,
                false,
                List.of("internal"),
                new byte[] {4},
                Instant.now(),
                null);
    }
}

package org.lodestar.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Accounts;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

@WithPostgres
class SigningInIT {
    private static final String PASSWORD = "three quiet owls";

    @Autowired
    SigningIn signingIn;

    @Autowired
    Accounts accounts;

    @Autowired
    SignIns signIns;

    @Autowired
    TestDistricts districts;

    @Autowired
    JdbcClient sql;

    private final String email = "ana-" + UUID.randomUUID() + "@test.example";
    private final String home = "192.0.2." + (int) (Math.random() * 250) + "-" + UUID.randomUUID();
    private TestDistrict district;

    @BeforeEach
    void anAccount() {
        district = districts.fresh();
        district.doAs("admin", () -> accounts.create(email, PASSWORD, district.staffId("teacher")));
    }

    @Test
    void theRightPasswordLetsInAndItsHashStaysBehind() {
        var person = signingIn.withPassword(" " + email.toUpperCase(), PASSWORD, home);
        assertThat(person.staffId()).isEqualTo(district.staffId("teacher"));
        assertThat(person.passwordHash()).isEmpty();
    }

    @Test
    void aPasswordIsComparedExactlyAsItWasTyped() {
        refusal(email, PASSWORD.toUpperCase());
        refusal(email, PASSWORD + " ");
        refusal(email, PASSWORD.substring(1));
    }

    @Test
    void anUnknownAddressAWrongPasswordAndSomebodyWhoLeftGetTheSameAnswer() {
        var unknown = refusal("nobody-" + email, PASSWORD);
        var wrong = refusal(email, "four quiet owls");
        leaves();
        var left = refusal(email, PASSWORD);
        assertThat(unknown).isEqualTo(wrong).isEqualTo(left);
    }

    @Test
    void whoeverComesBackWithTheRosterSignsInAgain() {
        leaves();
        refusal(email, PASSWORD);
        district.call(() -> sql.sql("update staff_members set active = true where id = ?")
                .param(district.staffId("teacher"))
                .update());
        assertThat(signingIn.withPassword(email, PASSWORD, home)).isNotNull();
    }

    @Test
    void afterFiveWrongTriesEvenTheRightPasswordMustWaitAndIsNotLookedAt() {
        IntStream.range(0, 5).forEach(n -> refusal(email, "wrong " + n));
        assertThatThrownBy(() -> signingIn.withPassword(email, PASSWORD, home))
                .isInstanceOfSatisfying(
                        TooManyTries.class,
                        refused -> assertThat(refused.seconds()).isBetween(1L, 30L))
                .hasMessageContaining("Too many tries");
    }

    @Test
    void triesWithAnUnknownAddressAreSlowedInTheSameWay() {
        var unknown = "nobody-" + email;
        IntStream.range(0, 5).forEach(n -> refusal(unknown, "wrong " + n));
        assertThatThrownBy(() -> signingIn.withPassword(unknown, PASSWORD, home))
                .isInstanceOf(TooManyTries.class);
    }

    @Test
    void anAttackerElsewhereDoesNotLockOutWhoeverSignsInFromAFamiliarPlace() {
        beginsFrom(home);
        for (var place = 0; place < 10; place++) {
            var from = "198.51.100." + place + "-" + UUID.randomUUID();
            IntStream.range(0, 5).forEach(n -> refusal(email, "guess " + n, from));
        }
        assertThatThrownBy(() -> signingIn.withPassword(email, PASSWORD, "203.0.113.1-" + UUID.randomUUID()))
                .as("one more strange place")
                .isInstanceOf(TooManyTries.class);
        assertThat(signingIn.withPassword(email, PASSWORD, home)).isNotNull();
    }

    @Test
    void aHashOfAnEarlierMethodIsReplacedWhenItsOwnerSignsIn() {
        district.call(() -> sql.sql("update accounts set password_hash = ? where email = ?")
                .params("{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD), email)
                .update());
        signingIn.withPassword(email, PASSWORD, home);
        assertThat(accounts.loadUserByUsername(email).passwordHash()).startsWith("{argon2id}");
        assertThat(signingIn.withPassword(email, PASSWORD, home)).isNotNull();
    }

    @Test
    void anAccountWithoutAPasswordLetsNobodyIn() {
        var other = "new-" + email;
        district.doAs("admin", () -> accounts.open(other, district.staffId("nurse")));
        assertThat(refusal(other, "")).contains("not right");
    }

    @Test
    void failuresAreInTheAuditButNotEachOfMany() {
        IntStream.range(0, 5).forEach(n -> refusal(email, "wrong " + n));
        var told = district.call(
                () -> sql.sql("select count(*) from audit_entries where action = 'failed sign-in' and subject_id = ?")
                        .param(district.staffId("teacher").toString())
                        .query(Integer.class)
                        .single());
        assertThat(told).isEqualTo(4);
    }

    private String refusal(String address, String password) {
        return refusal(address, password, home);
    }

    private String refusal(String address, String password, String from) {
        try {
            signingIn.withPassword(address, password, from);
        } catch (BadCredentialsException refused) {
            return String.valueOf(refused.getMessage());
        }
        throw new AssertionError("Somebody was let in");
    }

    private void beginsFrom(String place) {
        SignedIn person = accounts.loadUserByUsername(email);
        Me.as(person, () -> signIns.begin(person, SignIn.How.PASSWORD, place, "Firefox"));
    }

    private void leaves() {
        district.call(() -> sql.sql("update staff_members set active = false where id = ?")
                .param(district.staffId("teacher"))
                .update());
    }
}

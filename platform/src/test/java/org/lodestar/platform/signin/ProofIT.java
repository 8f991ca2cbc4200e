package org.lodestar.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Accounts;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithPostgres
class ProofIT {
    private static final String PASSWORD = "three quiet owls";

    @Autowired
    Proof proof;

    @Autowired
    SignIns signIns;

    @Autowired
    Accounts accounts;

    @Autowired
    TestDistricts districts;

    @Autowired
    JdbcClient sql;

    private final String from = "192.0.2.9-" + UUID.randomUUID();
    private TestDistrict district;
    private SignedIn person;

    @BeforeEach
    void somebodyWithAnAccount() {
        district = districts.fresh();
        var email = "ana-" + UUID.randomUUID() + "@test.example";
        district.doAs("admin", () -> accounts.create(email, PASSWORD, district.staffId("teacher")));
        person = accounts.loadUserByUsername(email);
    }

    @Test
    void signingInCountsForFiveMinutesAndThenThePasswordDoes() {
        var here = begun(SignIn.How.PASSWORD);
        assertThat(proof.isFresh(person, here)).isTrue();
        minutesPass(6);
        assertThat(proof.isFresh(person, here)).isFalse();
        proof.byPassword(person, here, PASSWORD, from);
        assertThat(proof.isFresh(person, here)).isTrue();
    }

    @Test
    void aWrongPasswordIsNoProofAndTooManyMustWait() {
        var here = begun(SignIn.How.PASSWORD);
        minutesPass(6);
        for (var n = 0; n < 5; n++) {
            assertThatThrownBy(() -> proof.byPassword(person, here, "guessed", from))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("not your password");
        }
        assertThatThrownBy(() -> proof.byPassword(person, here, PASSWORD, from)).hasMessageContaining("Too many tries");
        assertThat(proof.isFresh(person, here)).isFalse();
    }

    @Test
    void itCountsForOneSessionOfItsOwnerOnlyAndNotOnceThatHasEnded() {
        var here = begun(SignIn.How.PASSWORD);
        var elsewhere = begun(SignIn.How.PASSWORD);
        minutesPass(6);
        proof.byPassword(person, here, PASSWORD, from);
        assertThat(proof.isFresh(person, elsewhere)).isFalse();
        assertThat(proof.isFresh(district.person("admin"), here)).isFalse();
        Me.as(person, () -> {
            signIns.signOut(person, here);
            return true;
        });
        assertThat(proof.isFresh(person, here)).isFalse();
    }

    @Test
    void aPasskeyOfSomebodyElseIsNoProof() {
        var here = begun(SignIn.How.DISTRICT);
        assertThatThrownBy(() -> proof.byPasskey(person, here, UUID.randomUUID()))
                .isInstanceOf(Refused.class);
        assertThat(proof.isFresh(person, here)).isFalse();
        proof.byPasskey(person, here, person.accountId());
        assertThat(proof.isFresh(person, here)).isTrue();
    }

    @Test
    void aDistrictsSignInCountsWhereItSaysThatItAskedThisPersonSince() {
        var here = begun(SignIn.How.DISTRICT);
        var sent = Instant.now();
        assertThat(proof.isFresh(person, here))
                .as("it may know them from this morning")
                .isFalse();
        assertThatThrownBy(() -> proof.byDistrict(person, here, person, sent, null))
                .isInstanceOf(NotThisWay.class);
        assertThatThrownBy(() -> proof.byDistrict(person, here, person, sent, sent.minusSeconds(300)))
                .isInstanceOf(NotThisWay.class);
        assertThatThrownBy(() -> proof.byDistrict(person, here, district.person("admin"), sent, sent))
                .isInstanceOf(NotThisWay.class)
                .hasMessageContaining("somebody else");
        assertThat(proof.isFresh(person, here)).isFalse();
        proof.byDistrict(person, here, person, sent, sent.plusSeconds(9));
        assertThat(proof.isFresh(person, here)).isTrue();
    }

    @Test
    void whatSomebodyCanProveItByIsTold() {
        assertThat(proof.of(person)).isEqualTo(new Proof.Ways(true, false, null));
        var account = district.as("admin", () -> accounts.open(null, district.staffId("nurse")));
        assertThat(proof.of(accounts.byId(account)).none()).isTrue();
    }

    private UUID begun(SignIn.How how) {
        return Me.as(person, () -> signIns.begin(person, how, from, "Firefox on Linux"));
    }

    private void minutesPass(int minutes) {
        district.call(() -> sql.sql("update sign_ins set proved_at = proved_at - make_interval(mins => ?)")
                .param(minutes)
                .update());
    }
}

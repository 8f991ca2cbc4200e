package org.lodestar.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.Accounts;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithPostgres
class SignInLinksIT {
    private static final String PASSWORD = "three quiet owls";

    @Autowired
    SignInLinks links;

    @Autowired
    PeoplesSignIns peoples;

    @Autowired
    SigningIn signingIn;

    @Autowired
    Accounts accounts;

    @Autowired
    TestDistricts districts;

    @Autowired
    JdbcClient sql;

    private final String email = "ana-" + UUID.randomUUID() + "@test.example";
    private final String from = "192.0.2.7-" + UUID.randomUUID();
    private TestDistrict district;

    @BeforeEach
    void aDistrict() {
        district = districts.fresh();
    }

    @Test
    void whoeverIsInvitedChoosesAPasswordAndSignsIn() {
        var token = invited();
        assertThat(links.holder(token, from))
                .hasValueSatisfying(person -> assertThat(person.email()).isEqualTo(email));
        links.setPassword(token, PASSWORD, from);
        assertThat(signingIn.withPassword(email, PASSWORD, from).staffId()).isEqualTo(district.staffId("nurse"));
    }

    @Test
    void aLinkWorksOnceAndLookingAtItDoesNotUseItUp() {
        var token = invited();
        links.holder(token, from);
        links.holder(token, from);
        links.setPassword(token, PASSWORD, from);
        assertThat(links.holder(token, from)).isEmpty();
        assertThatThrownBy(() -> links.setPassword(token, "four quiet owls", from))
                .isInstanceOf(Refused.class);
        assertThat(signingIn.withPassword(email, PASSWORD, from)).isNotNull();
    }

    @Test
    void aNewLinkTakesThePlaceOfTheOldOne() {
        var old = invited();
        var token = invited();
        assertThat(links.holder(old, from)).isEmpty();
        assertThat(links.holder(token, from)).isPresent();
    }

    @Test
    void aLinkThatIsTooOldUsedOrInventedLooksTheSame() {
        var token = invited();
        district.call(() -> sql.sql("update sign_in_links set expires_at = now() - interval '1 second'")
                .update());
        assertThat(links.holder(token, from)).isEmpty();
        assertThatThrownBy(() -> links.setPassword(token, PASSWORD, from))
                .hasMessage(thrownBy(() -> links.setPassword("invented", PASSWORD, from)));
    }

    @Test
    void theDatabaseKeepsOnlyAHash() {
        var token = invited();
        var kept = district.call(() -> sql.sql("select l::text from sign_in_links l")
                .query(String.class)
                .list());
        assertThat(kept).hasSize(1).allSatisfy(row -> assertThat(row).doesNotContain(token));
    }

    @Test
    void aPasswordThatWillNotDoIsRefusedAndTheLinkStillWorks() {
        var token = invited();
        assertThatThrownBy(() -> links.setPassword(token, "short", from)).hasMessageContaining("12 characters");
        links.setPassword(token, PASSWORD, from);
    }

    @Test
    void whoeverLeftCannotUseALink() {
        var token = invited();
        district.call(() -> sql.sql("update staff_members set active = false where id = ?")
                .param(district.staffId("nurse"))
                .update());
        assertThat(links.holder(token, from)).isEmpty();
    }

    @Test
    void whoeverGuessesLinksMustWait() {
        assertThatThrownBy(() -> {
                    for (var n = 0; n <= 100; n++) links.holder("guess " + n, from);
                })
                .isInstanceOf(TooManyTries.class);
    }

    @Test
    void onlyWhoMayManagePeopleMakesThem() {
        assertThatThrownBy(() -> district.doAs("teacher", () -> peoples.link(district.staffId("nurse"), email)))
                .isInstanceOf(Refused.class);
        var theirs = districts.fresh();
        assertThatThrownBy(() -> district.doAs("admin", () -> peoples.link(theirs.staffId("nurse"), email)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void somebodyWhoIsInNoRosterIsAddedAndInvited() {
        var person = district.as("admin", () -> peoples.add("Pat", "Provider", email));
        var token = district.as("admin", () -> peoples.link(person, email)).token();
        links.setPassword(token, PASSWORD, from);
        assertThat(signingIn.withPassword(email, PASSWORD, from).displayName()).isEqualTo("Pat Provider");
    }

    private String invited() {
        return district.as("admin", () -> peoples.link(district.staffId("nurse"), email))
                .token();
    }

    private static String thrownBy(Runnable work) {
        try {
            work.run();
        } catch (Refused refused) {
            return String.valueOf(refused.getMessage());
        }
        throw new AssertionError("Nothing was refused");
    }
}

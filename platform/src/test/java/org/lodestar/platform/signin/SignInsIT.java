package org.lodestar.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
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
class SignInsIT {
    private static final String PASSWORD = "three quiet owls";

    @Autowired
    SignIns signIns;

    @Autowired
    PeoplesSignIns peoples;

    @Autowired
    OwnPassword ownPassword;

    @Autowired
    Operators operators;

    @Autowired
    Accounts accounts;

    @Autowired
    TestDistricts districts;

    @Autowired
    JdbcClient sql;

    private final String email = "ana-" + UUID.randomUUID() + "@test.example";
    private final String from = "192.0.2.8-" + UUID.randomUUID();
    private TestDistrict district;
    private SignedIn person;

    @BeforeEach
    void somebodyWithAnAccount() {
        district = districts.fresh();
        district.doAs("admin", () -> accounts.create(email, PASSWORD, district.staffId("teacher")));
        person = accounts.loadUserByUsername(email);
    }

    @Test
    void whoeverSignsInIsListedUntilTheySignOut() {
        var here = begun();
        assertThat(isOver(here)).isFalse();
        Me.as(person, () -> {
            assertThat(signIns.of(person)).extracting(SignIn::id).containsExactly(here);
            signIns.signOut(person, here);
            return true;
        });
        assertThat(signIns.isOver(here)).isTrue();
        assertThat(Me.as(person, () -> signIns.of(person))).isEmpty();
    }

    @Test
    void anInventedOneIsOver() {
        assertThat(signIns.isOver(UUID.randomUUID())).isTrue();
    }

    @Test
    void anAdministratorEndsAllOfAPersonInOneClick() {
        var one = begun();
        var two = begun();
        assertThat(district.as("admin", () -> peoples.endAll(district.staffId("teacher"))))
                .isEqualTo(2);
        assertThat(signIns.isOver(one)).isTrue();
        assertThat(signIns.isOver(two)).isTrue();
    }

    @Test
    void anAdministratorOfAnotherDistrictEndsNothing() {
        var here = begun();
        var theirs = districts.fresh();
        assertThatThrownBy(() -> theirs.doAs("admin", () -> peoples.endAll(district.staffId("teacher"))))
                .isInstanceOf(Refused.class);
        theirs.doAs("admin", () -> signIns.endAll(person.accountId(), "by force"));
        assertThat(isOver(here)).isFalse();
    }

    @Test
    void changingThePasswordEndsTheOthersAndNotThisOne() {
        var here = begun();
        var elsewhere = begun();
        Me.as(person, () -> {
            ownPassword.change(person, here, PASSWORD, "four quiet owls", from);
            return true;
        });
        assertThat(isOver(here)).isFalse();
        assertThat(isOver(elsewhere)).isTrue();
    }

    @Test
    void theCurrentPasswordIsNeededToChangeIt() {
        var here = begun();
        assertThatThrownBy(() -> Me.as(person, () -> {
                    ownPassword.change(person, here, "guessed", "four quiet owls", from);
                    return true;
                }))
                .hasMessageContaining("not your current password");
    }

    @Test
    void whoeverLeavesWithTheRosterIsOutOnEveryNode() {
        var here = begun();
        district.call(() -> sql.sql("update staff_members set active = false where id = ?")
                .param(district.staffId("teacher"))
                .update());
        assertThat(isOver(here)).isTrue();
    }

    @Test
    void whoeverMayNotSignInAnyMoreIsOutAndOnesselfCannotBeShutOut() {
        var here = begun();
        district.doAs("admin", () -> peoples.allow(district.staffId("teacher"), false));
        assertThat(isOver(here)).isTrue();
        assertThat(accounts.loadUserByUsername(email).enabled()).isFalse();
        assertThatThrownBy(() -> district.doAs("admin", () -> peoples.allow(district.staffId("admin"), false)))
                .hasMessageContaining("yourself");
    }

    @Test
    void nothingDoneForEightHoursOrTwelveHoursWhateverWasDoneIsTooLong() {
        var idle = begun();
        district.call(() -> sql.sql("update sign_ins set seen_at = now() - interval '8 hours 1 minute'")
                .update());
        var used = begun();
        assertThat(isOver(idle)).isTrue();
        assertThat(isOver(used)).isFalse();
        district.call(() -> sql.sql("update sign_ins set ends_at = now() where id = ?")
                .param(used)
                .update());
        assertThat(isOver(used)).isTrue();
        assertThat(Me.as(person, () -> signIns.of(person))).isEmpty();
    }

    @Test
    void anOperatorsSessionEndsWhenTheyAreTakenOut() {
        var address = "operator-" + UUID.randomUUID() + "@test.example";
        accounts.createOperator(address, PASSWORD);
        var operator = accounts.loadUserByUsername(address);
        var here = Me.as(operator, () -> signIns.begin(operator, SignIn.How.PASSWORD, from, "Firefox"));
        assertThat(isOver(here)).isFalse();
        assertThat(Me.as(operator, () -> signIns.of(operator))).hasSize(1);
        operators.remove(operator.accountId());
        assertThat(isOver(here)).isTrue();
    }

    private UUID begun() {
        return Me.as(person, () -> signIns.begin(person, SignIn.How.PASSWORD, from, "Firefox on Linux"));
    }

    /** As another node sees it, which remembers nothing. */
    private boolean isOver(UUID id) {
        return !signIns.over(Set.of(id)).isEmpty();
    }
}

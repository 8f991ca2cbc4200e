package org.lodestar.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Accounts;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@WithPostgres
class OperatorsIT {
    private static final String PASSWORD = "three quiet owls";

    @Autowired
    Operators operators;

    @Autowired
    FirstAdministrators administrators;

    @Autowired
    SignInLinks links;

    @Autowired
    SigningIn signingIn;

    @Autowired
    Accounts accounts;

    @Autowired
    Me me;

    @Autowired
    TestDistricts districts;

    private final String unique = UUID.randomUUID().toString();
    private final String from = "192.0.2.9-" + unique;
    private SignedIn operator;

    @BeforeEach
    void anOperator() {
        var link = operators.invite("operator-" + unique + "@test.example");
        links.setPassword(link.token(), PASSWORD, from);
        operator = signingIn.withPassword("operator-" + unique + "@test.example", PASSWORD, from);
    }

    @Test
    void anOperatorOpensADistrictAndHandsItToItsFirstAdministrator() {
        var email = "first-" + unique + "@test.example";
        var district = Me.as(
                operator,
                () -> operators.openDistrict(
                        "d-" + unique.substring(0, 8), "Elm Valley", ZoneId.of("America/Denver"), "en"));
        var link = Me.as(operator, () -> administrators.invite(district.id(), "Ines", "Admin", email));
        links.setPassword(link.token(), PASSWORD, from);
        var admin = signingIn.withPassword(email, PASSWORD, from);
        assertThat(admin.districtId()).isEqualTo(district.id());
        assertThat(Me.as(admin, () -> me.may(Right.MANAGE_PEOPLE))).isTrue();
        assertThat(Me.as(operator, () -> administrators.of(district.id()))).containsExactly(email);
    }

    @Test
    void aDistrictThatIsInUseIsLeftToItsAdministrators() {
        var inUse = districts.fresh();
        inUse.doAs("admin", () -> accounts.create("a-" + unique + "@test.example", PASSWORD, inUse.staffId("admin")));
        assertThatThrownBy(() -> Me.as(
                        operator,
                        () -> administrators.invite(inUse.id(), "Eve", "Intruder", "eve-" + unique + "@test.example")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aKeyIsShortAndPlain() {
        assertThatThrownBy(
                        () -> Me.as(operator, () -> operators.openDistrict("No Key!", "Elm", ZoneId.of("UTC"), "en")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void peopleOfADistrictAreNoOperators() {
        var district = districts.fresh();
        assertThatThrownBy(() -> district.as("admin", operators::all)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> district.as("admin", () -> operators.invite("x@test.example")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> district.as("admin", () -> administrators.of(district.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anOperatorWhoLostThePasswordGetsANewLinkAndNobodyTakesThemselvesOut() {
        var link = operators.invite(operator.email());
        links.setPassword(link.token(), "four quiet owls", from);
        assertThat(signingIn.withPassword(operator.email(), "four quiet owls", from))
                .isNotNull();
        assertThatThrownBy(() -> Me.as(operator, () -> {
                    operators.remove(operator.accountId());
                    return true;
                }))
                .isInstanceOf(Refused.class);
    }
}

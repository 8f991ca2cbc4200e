package org.lodestar.platform.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.People;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.lodestar.platform.tokens.Token.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithPostgres
class TokensIT {
    private static final Set<TokenScope> ROSTERS = Set.of(TokenScope.ROSTERS_WRITE, TokenScope.JOBS_READ);
    private static final String HERE = "192.0.2.7";

    @Autowired
    TestDistricts districts;

    @Autowired
    Tokens tokens;

    @Autowired
    TokenDoor door;

    @Autowired
    People people;

    @Autowired
    JdbcClient sql;

    private TestDistrict district;

    @BeforeEach
    void aDistrict() {
        district = districts.fresh();
    }

    private MadeToken make(ActsAs actsAs) {
        return district.as("admin", () -> tokens.make(new NewToken("SIS", actsAs, ROSTERS, 90)));
    }

    private ActsAs machine(String role) {
        return new ActsAs.NewMachine("SIS import", role, null);
    }

    private State state(MadeToken made) {
        return district.as("admin", tokens::all).stream()
                .filter(token -> token.id().equals(made.token().id()))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void aTokenWorksAsItsMakerWithItsScopesAndWithoutRoles() {
        var made = make(new ActsAs.Me());
        assertThat(door.open(made.secret(), HERE)).hasValueSatisfying(person -> {
            assertThat(person.districtId()).isEqualTo(district.id());
            assertThat(person.staffId()).isEqualTo(district.staffId("admin"));
            assertThat(person.accountId()).isEqualTo(made.token().id());
            assertThat(person.displayName()).isEqualTo("North Administrator (token “SIS”)");
            assertThat(person.authorities())
                    .extracting(Object::toString)
                    .containsExactlyInAnyOrder("SCOPE_rosters:write", "SCOPE_jobs:read");
        });
    }

    @Test
    void aMachineWorksAsWhatItIs() {
        var made = make(machine("teacher"));
        assertThat(made.token().actsAs()).isEqualTo("SIS import");
        assertThat(district.as("admin", tokens::machines)).singleElement().satisfies(machine -> {
            assertThat(machine.name()).isEqualTo("SIS import");
            assertThat(machine.roles()).isEqualTo("Teacher");
            assertThat(make(new ActsAs.Machine(machine.id())).token().actsAs()).isEqualTo("SIS import");
        });
    }

    @Test
    void aMachineIsNobodyToHandWorkToOrToLookAfterTheDistrict() {
        make(machine("admin"));
        district.doAs("admin", () -> {
            assertThat(people.search("SIS import", 0, 10)).isEmpty();
            assertThat(people.withRole("admin", null)).hasSize(1);
            assertThatThrownBy(() -> people.takeRole(district.staffId("admin"), "admin", null))
                    .isInstanceOf(Refused.class);
        });
    }

    @Test
    void whatIsDoneWithATokenTheAuditSaysSo() {
        var person = door.open(make(machine("admin")).secret(), HERE).orElseThrow();
        Me.as(person, () -> {
            people.giveRole(district.staffId("teacher"), "counselor", null);
            return true;
        });
        assertThat(district.call(() -> sql.sql(
                                "select actor_name from audit_entries where action = 'gave role' and subject_id = ?")
                        .param(district.staffId("teacher").toString())
                        .query(String.class)
                        .list()))
                .containsExactly("SIS import (token “SIS”)");
    }

    @Test
    void theSecretIsKeptNowhere() {
        var made = make(new ActsAs.Me());
        var secret = made.secret();
        assertThat(secret).matches("lds_[0-9a-z]{50}").endsWith(made.token().ending());
        var kept = district.call(() -> sql.sql("""
                select string_agg(found, ' ') from (select to_jsonb(t)::text as found from api_tokens t
                union all select to_jsonb(a)::text from audit_entries a) as everything""").query(String.class).single());
        assertThat(kept).contains(made.token().id().toString()).doesNotContain(secret, secret.substring(4));
    }

    @Test
    void nobodyMakesAMachineThatMayMoreThanTheyMay() {
        assertThatThrownBy(() -> make(machine("coordinator")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("“Coordinator” may do more than you yourself");
        assertThat(district.as("admin", tokens::machines)).isEmpty();
    }

    @Test
    void aMachineThatMayMoreByNowGetsNoMoreTokens() {
        make(machine("teacher"));
        var machine = district.as("admin", tokens::machines).get(0).id();
        district.call(() -> {
            people.giveRole(machine, "coordinator", null);
            return true;
        });
        assertThatThrownBy(() -> make(new ActsAs.Machine(machine))).isInstanceOf(Refused.class);
    }

    @Test
    void nobodyMakesATokenThatActsAsAnotherPerson() {
        for (var role : new String[] {"teacher", "counselor", "admin"}) {
            assertThatThrownBy(() -> make(new ActsAs.Machine(district.staffId(role))))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("no such machine");
        }
    }

    @Test
    void onlyWhoMayManageTokensSeesMakesAndRevokesThem() {
        var made = make(new ActsAs.Me());
        var wanted = new NewToken("Mine", new ActsAs.Me(), ROSTERS, 1);
        district.doAs("principal", () -> {
            assertThatThrownBy(tokens::all).isInstanceOf(Refused.class);
            assertThatThrownBy(tokens::machines).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> tokens.make(wanted)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> tokens.revoke(made.token().id())).isInstanceOf(Refused.class);
        });
    }

    @Test
    void aRevokedTokenEndsAtOnce() {
        var made = make(new ActsAs.Me());
        district.doAs("admin", () -> tokens.revoke(made.token().id()));
        assertThat(door.open(made.secret(), HERE)).isEmpty();
        assertThat(state(made)).isEqualTo(State.REVOKED);
    }

    @Test
    void aTokenEndsWithItsTime() {
        var made = make(new ActsAs.Me());
        change(
                "update api_tokens set made_at = made_at - interval '90 days', expires_at = now() - interval '1 second'");
        assertThat(door.open(made.secret(), HERE)).isEmpty();
        assertThat(state(made)).isEqualTo(State.EXPIRED);
    }

    @Test
    void aTokenEndsWithThePersonItActsAs() {
        var made = make(machine("teacher"));
        change("update staff_members set active = false where machine");
        assertThat(door.open(made.secret(), HERE)).isEmpty();
        assertThat(state(made)).isEqualTo(State.PERSON_LEFT);
    }

    @Test
    void aTokenEndsWithItsMaker() {
        var other = district.another("admin", null);
        var made = Me.as(other, () -> tokens.make(new NewToken("SIS", machine("teacher"), ROSTERS, 90)));
        change("update staff_members set active = false where id = '" + other.staffId() + "'");
        assertThat(door.open(made.secret(), HERE)).isEmpty();
        assertThat(state(made)).isEqualTo(State.MAKER_LEFT);
    }

    @Test
    void aTokenEndsWhenItsMakerMayNotMakeTokensAnyMore() {
        var other = district.another("admin", null);
        var made = Me.as(other, () -> tokens.make(new NewToken("SIS", machine("teacher"), ROSTERS, 90)));
        district.doAs("admin", () -> people.takeRole(staff(other), "admin", null));
        assertThat(door.open(made.secret(), HERE)).isEmpty();
        assertThat(state(made)).isEqualTo(State.MAKER_LEFT);
    }

    private static UUID staff(SignedIn person) {
        return java.util.Objects.requireNonNull(person.staffId());
    }

    private void change(String statement) {
        district.call(() -> sql.sql(statement).update());
    }

    @Test
    void oneSeesWhenAndFromWhereATokenWasLastUsed() {
        var made = make(new ActsAs.Me());
        assertThat(made.token().usedAt()).isNull();
        door.open(made.secret(), HERE);
        door.open(made.secret(), "192.0.2.8");
        assertThat(district.as("admin", tokens::all)).singleElement().satisfies(token -> {
            assertThat(token.usedAt()).isNotNull();
            assertThat(token.usedFrom()).isEqualTo("192.0.2.8");
        });
    }

    @Test
    void anotherDistrictNeitherSeesNorRevokesIt() {
        var made = make(new ActsAs.Me());
        var other = districts.fresh();
        other.doAs("admin", () -> {
            assertThat(tokens.all()).isEmpty();
            assertThatThrownBy(() -> tokens.revoke(made.token().id()))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("no such token");
        });
        assertThat(door.open(made.secret(), HERE)).isPresent();
    }

    @Test
    void whatIsNoTokenOpensNothing() {
        var secret = make(new ActsAs.Me()).secret();
        assertThat(door.open("", HERE)).isEmpty();
        assertThat(door.open(secret.substring(4), HERE)).isEmpty();
        assertThat(door.open(secret.toUpperCase(java.util.Locale.ROOT), HERE)).isEmpty();
        assertThat(door.open("lds_" + "0".repeat(50), HERE)).isEmpty();
    }
}

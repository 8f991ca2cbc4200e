package org.lodestar.platform.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.GrantedAuthority;

@WithPostgres
class RolesIT {
    @Autowired
    Roles roles;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Me me;

    @Autowired
    JdbcClient sql;

    @Autowired
    TestDistricts districts;

    TestDistrict district;

    @BeforeEach
    void aDistrict() {
        district = districts.fresh();
    }

    @Test
    void aNewDistrictBeginsWithRolesThatTogetherGiveEveryRight() {
        var standard = district.call(roles::all);
        assertThat(standard).extracting(Role::key).startsWith("teacher", "aide").endsWith("principal", "admin");
        assertThat(standard).allMatch(Role::builtIn);
        var given = EnumSet.noneOf(Right.class);
        standard.forEach(role -> given.addAll(role.rights()));
        assertThat(given).as("a new right needs a migration that gives it").containsExactly(Right.values());
    }

    @Test
    void aRoleOfTheDistrictsOwnGivesWhatItSaysFromThenOn() {
        district.doAs("admin", () -> {
            var role = roles.add(" Speech Thérapist ", Set.of(Right.SEE_AUDIT));
            assertThat(role.key()).isEqualTo("speech-therapist");
            people.giveRole(district.staffId("aide"), role.key(), null);
        });
        assertThat(may("aide", Right.SEE_AUDIT)).isTrue();
        assertThat(may("aide", Right.MANAGE_TOKENS)).isFalse();
        district.doAs(
                "admin", () -> roles.change("speech-therapist", "Speech and hearing", Set.of(Right.MANAGE_TOKENS)));
        assertThat(may("aide", Right.SEE_AUDIT)).isFalse();
        assertThat(may("aide", Right.MANAGE_TOKENS)).isTrue();
        assertThat(district.as("aide", () -> me.require().roles()))
                .extracting(RoleAt::label)
                .contains("Speech and hearing");
    }

    @Test
    void twoRolesHaveTwoNamesAndTwoKeys() {
        district.doAs("admin", () -> {
            assertThatThrownBy(() -> roles.add("NURSE", Set.of())).hasMessageContaining("“Nurse” already");
            assertThatThrownBy(() -> roles.add(" ", Set.of())).hasMessageContaining("name");
            roles.add("Chess", Set.of());
            assertThat(roles.add("Chess!", Set.of()).key()).isEqualTo("chess-2");
        });
    }

    @Test
    void whatARoleMayDoIsInTheAudit() {
        district.doAs("admin", () -> roles.change("teacher", "Teacher", Set.of(Right.REFER, Right.LEAD)));
        var detail = district.call(() -> sql.sql(
                        "select detail::text from audit_entries where action = 'changed role' and subject_id = 'teacher'")
                .query(String.class)
                .single());
        assertThat(detail).contains("lead").contains("before").contains("see-students");
    }

    @Test
    void administratorsKeepWhatItTakesToHelp() {
        district.doAs("admin", () -> {
            assertThatThrownBy(() -> roles.change("admin", "Administrator", Set.of(Right.MANAGE_PEOPLE)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("must keep");
            assertThatThrownBy(() -> roles.remove("admin")).isInstanceOf(Refused.class);
            roles.change("admin", "Head office", Roles.KEPT_BY_ADMIN);
        });
        assertThat(may("admin", Right.MANAGE_ROLES)).isTrue();
        assertThat(may("admin", Right.LEAD)).isFalse();
    }

    @Test
    void aRoleInUseIsNotDeletedAndWhoHoldsItIsSaid() {
        district.doAs("admin", () -> {
            assertThatThrownBy(() -> roles.remove("nurse"))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("held by North Nurse");
            people.takeRole(district.staffId("nurse"), "nurse", district.north().id());
            roles.remove("nurse");
            assertThat(roles.find("nurse")).isEmpty();
            assertThatThrownBy(() -> people.giveRole(district.staffId("nurse"), "nurse", null))
                    .hasMessageContaining("no role “nurse”");
        });
    }

    @Test
    void onlyWhoMayManageRolesInTheWholeDistrictChangesThem() {
        for (var role : new String[] {"teacher", "coordinator", "principal"}) {
            assertThatThrownBy(() -> district.as(role, () -> roles.add("Mine", Set.of(Right.LEAD))))
                    .isInstanceOf(NotAllowed.class);
        }
        var atSchool = district.another("admin", district.north());
        assertThatThrownBy(() -> Me.as(atSchool, () -> roles.add("Mine", Set.of())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aRoleHeldAtASchoolGivesItsRightsThereOnly() {
        assertThat(district.<Boolean>as("principal", () -> me.may(Right.LEAD))).isTrue();
        assertThat(mayAt("principal", Right.LEAD, district.north().id())).isTrue();
        assertThat(mayAt("principal", Right.LEAD, district.south().id())).isFalse();
        assertThat(mayAt("principal", Right.LEAD, null)).isFalse();
        assertThat(mayAt("admin", Right.LEAD, district.south().id())).isTrue();
        assertThat(mayAt("admin", Right.LEAD, null)).isTrue();
    }

    @Test
    void whoManagesPeopleButNotRolesMakesNobodyMoreThanTheyAreThemselves() {
        district.doAs("admin", () -> {
            roles.add("Office", Set.of(Right.REFER, Right.SEE_STUDENTS, Right.MANAGE_PEOPLE));
            people.giveRole(district.staffId("aide"), "office", district.north().id());
        });
        var north = district.north().id();
        district.doAs("aide", () -> {
            people.giveRole(district.staffId("nurse"), "teacher", north);
            assertThatThrownBy(() -> people.giveRole(district.staffId("aide"), "teacher", north))
                    .as("not to themselves")
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> people.giveRole(district.staffId("nurse"), "coordinator", north))
                    .as("not what they may not do")
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> people.giveRole(
                            district.staffId("nurse"),
                            "teacher",
                            district.south().id()))
                    .as("not where they hold nothing")
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> people.takeRole(district.staffId("admin"), "admin", null))
                    .isInstanceOf(NotAllowed.class);
        });
        assertThatThrownBy(() -> district.as("teacher", () -> {
                    people.giveRole(district.staffId("aide"), "teacher", north);
                    return true;
                }))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatADistrictCallsItsRolesMakesNobodyAnOperator() {
        var email = "op." + UUID.randomUUID() + "@test.example";
        district.doAs("admin", () -> {
            roles.add("Operator", Set.of());
            people.giveRole(district.staffId("aide"), "operator", null);
            accounts.create(email, "open sesame now", district.staffId("aide"));
        });
        assertThat(accounts.loadUserByUsername(email).getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_STAFF");
    }

    @Test
    void whoLeftOrHoldsNoRoleAnyMoreMayNothing() {
        district.call(() -> sql.sql("update staff_members set active = false where id = ?")
                .param(district.staffId("admin"))
                .update());
        assertThat(may("admin", Right.MANAGE_ROLES)).isFalse();
        assertThatThrownBy(() -> district.as("admin", () -> roles.add("Late", Set.of())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> district.as("admin", () -> {
                    me.needUnlessMachine(Right.MANAGE_ROSTERS);
                    return true;
                }))
                .as("somebody who left is no machine")
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anotherDistrictsRolesAreNotTouched() {
        var other = districts.fresh();
        other.doAs("admin", () -> roles.add("Theirs", Set.of()));
        district.doAs("admin", () -> {
            assertThat(roles.find("theirs")).isEmpty();
            assertThatThrownBy(() -> roles.change("theirs", "Mine", Set.of())).isInstanceOf(Refused.class);
        });
    }

    private boolean may(String person, Right right) {
        return district.<Boolean>as(person, () -> me.may(right));
    }

    private boolean mayAt(String person, Right right, @org.jspecify.annotations.Nullable UUID school) {
        return district.<Boolean>as(person, () -> me.may(right, school));
    }
}

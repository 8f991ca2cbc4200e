package org.lodestar.platform.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithPostgres
class PeopleIT {
    @Autowired
    People people;

    @Autowired
    Me me;

    @Autowired
    TestDistricts districts;

    @Autowired
    JdbcClient sql;

    @Test
    void theStaffIsFoundByNameAddressOrRole() {
        var district = districts.fresh();
        district.call(() -> sql.sql("update staff_members set family_name = 'Müller' where id = ?")
                .param(district.staffId("nurse"))
                .update());
        district.doAs("admin", () -> {
            assertThat(people.search("muller", 0, 10))
                    .extracting(StaffMember::familyName)
                    .containsExactly("Müller");
            assertThat(people.search("social WORKER", 0, 10))
                    .extracting(StaffMember::id)
                    .containsExactly(district.staffId("socialworker"));
            assertThat(people.search("south.teacher", 0, 10))
                    .extracting(StaffMember::id)
                    .containsExactly(district.staffId("south-teacher"));
            assertThat(people.search("%", 0, 10)).isEmpty();
            assertThat(people.count("")).isEqualTo(district.staff().size());
            assertThat(people.search("", 0, 5)).hasSize(5);
        });
    }

    @Test
    void aRoleIsHeldAtASchoolOrInTheWholeDistrict() {
        var district = districts.fresh();
        district.doAs("admin", () -> {
            assertThat(people.withRole("teacher", district.north().id()))
                    .extracting(StaffMember::id)
                    .containsExactly(district.staffId("teacher"));
            assertThat(people.withRole("admin", district.south().id()))
                    .extracting(StaffMember::id)
                    .containsExactly(district.staffId("admin"));
            assertThat(people.withRole("teacher", null)).hasSize(2);
        });
    }

    @Test
    void whoIsGivenARoleHasItAtOnce() {
        var district = districts.fresh();
        assertThat(district.<Boolean>as("teacher", () -> me.has("coordinator"))).isFalse();
        district.doAs("admin", () -> {
            people.giveRole(district.staffId("teacher"), "coordinator", null);
            people.giveRole(district.staffId("teacher"), "coordinator", null);
        });
        assertThat(district.as("teacher", () -> me.require().roles()))
                .extracting(RoleAt::label, RoleAt::schoolName)
                .containsExactly(tuple("Teacher", "North School"), tuple("Coordinator", null));
    }

    @Test
    void aRoleIsTakenAwayButNotTheLastAdministrators() {
        var district = districts.fresh();
        district.doAs("admin", () -> {
            people.takeRole(district.staffId("nurse"), "nurse", district.north().id());
            assertThatThrownBy(() -> people.takeRole(district.staffId("admin"), "admin", null))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("nobody could manage");
        });
        assertThat(district.as("nurse", () -> me.require().roles())).isEmpty();
        assertThat(district.<Boolean>as("admin", () -> me.may(Right.MANAGE_PEOPLE, null)))
                .isTrue();
    }

    @Test
    void nobodyOfAnotherDistrictIsSeenOrGivenARole() {
        var theirs = districts.fresh();
        var mine = districts.fresh();
        mine.doAs("admin", () -> {
            assertThat(people.find(theirs.staffId("teacher"))).isEmpty();
            assertThatThrownBy(() -> people.giveRole(theirs.staffId("teacher"), "admin", null))
                    .isInstanceOf(Refused.class);
        });
    }

    @Test
    void aMachineIsNobody() {
        var district = districts.fresh();
        assertThat(DistrictScope.call(district.id(), me::maybe)).isEmpty();
        assertThatThrownBy(() -> DistrictScope.call(district.id(), me::require)).isInstanceOf(Refused.class);
    }
}

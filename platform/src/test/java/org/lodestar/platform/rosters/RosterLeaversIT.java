package org.lodestar.platform.rosters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.platform.rosters.RosterFixture.sound;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.jobs.Job;
import org.lodestar.platform.jobs.JobState;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.rosters.RosterImport.OnProblems;
import org.lodestar.platform.signin.PeoplesSignIns;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Who leaves with a roster, and who does not become an administrator by one. */
@WithPostgres
class RosterLeaversIT {
    private static final String ADA = "t2,,d,administrator,Ada,Cruz,,,,,,";

    @Autowired
    TestDistricts districts;

    @Autowired
    RosterImport rosters;

    @Autowired
    PeoplesSignIns signIns;

    @Autowired
    JdbcClient sql;

    private TestDistrict district;

    @BeforeEach
    void aDistrict() {
        district = districts.fresh();
    }

    @Test
    void whoeverIsNotListedLeavesThoughARoleWasGivenByHandAndWhoWasInvitedByHandStays() {
        runByAdmin(sound().and("users.csv", "t2,,s1,teacher,Ada,Cruz,,,,,,"));
        give("nurse", "t2", false);
        var invited = district.as("admin", () -> signIns.add("Pat", "Provider", "pat@provider.example"));
        var job = runByAdmin(sound());
        assertThat(job.result()).doesNotContainKey("notes");
        assertThat(active()).containsExactlyInAnyOrder("t1", "local:" + invited, me("admin"));
    }

    @Test
    void aTokensImportDoesNotKeepWhomItWorksAs() {
        runByAdmin(sound().and("users.csv", ADA));
        var admin = district.person("admin");
        var token = new SignedIn(
                UUID.randomUUID(),
                admin.districtId(),
                admin.staffId(),
                "Nightly",
                "token",
                "",
                true,
                Set.of(new SimpleGrantedAuthority("SCOPE_rosters")));
        Me.as(token, () -> run(sound().and("users.csv", ADA)));
        assertThat(active()).containsExactlyInAnyOrder("t1", "t2");
    }

    @Test
    void theLastWhoMayManageTheDistrictStayAndTheImportSaysSo() {
        runByAdmin(sound().and("users.csv", ADA));
        district.call(() -> sql.sql("update staff_members set active = false where source_id = ?")
                .param(me("admin"))
                .update());
        var gone = machine(sound());
        assertThat(active()).containsExactlyInAnyOrder("t1", "t2");
        assertThat(roles("t2")).containsExactly("admin");
        assertThat(gone.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(notes(gone))
                .singleElement()
                .satisfies(note -> assertThat(note).contains("Ada Cruz", "nobody could"));

        var onlyATeacher = machine(sound().and("users.csv", "t2,,s1,teacher,Ada,Cruz,,,,,,"));
        assertThat(roles("t2")).containsExactlyInAnyOrder("admin", "teacher");
        assertThat(notes(onlyATeacher)).hasSize(1);

        var another = machine(sound().and("users.csv", "t3,,d,administrator,Bo,Lee,,,,,,"));
        assertThat(active()).containsExactlyInAnyOrder("t1", "t3");
        assertThat(another.result()).doesNotContainKey("notes");
    }

    @Test
    void whoMayNotManageRolesMakesNobodyAnAdministratorByAFileAndDoesNotStayByIt() {
        var clerk = clerk();
        var job = Me.as(clerk, () -> run(sound().and("users.csv", ADA)));
        assertThat(roles("t2")).isEmpty();
        assertThat(roles("t1")).containsExactly("teacher");
        assertThat(notes(job)).anySatisfy(note -> assertThat(note).contains("Not given: Ada Cruz (Administrator)"));
        assertThat(active()).doesNotContain(String.valueOf(clerk.staffId()));

        machine(sound().and("users.csv", ADA));
        assertThat(roles("t2")).containsExactly("admin");
        var again = Me.as(clerk(), () -> run(sound().and("users.csv", ADA)));
        assertThat(again.result()).doesNotContainKey("notes");
        assertThat(roles("t2")).containsExactly("admin");
    }

    private SignedIn clerk() {
        district.call(() -> sql.sql("insert into roles (district_id, key, label, rights, position)"
                        + " values (?, 'clerk', 'Data clerk', '{manage-rosters}', 999) on conflict do nothing")
                .param(district.id())
                .update());
        return district.another("clerk", null);
    }

    private Job runByAdmin(RosterFixture roster) {
        return district.as("admin", () -> run(roster));
    }

    private Job machine(RosterFixture roster) {
        return org.lodestar.platform.districts.DistrictScope.call(district.id(), () -> run(roster));
    }

    private Job run(RosterFixture roster) {
        return rosters.runNow("r.zip", roster.zip(), false, OnProblems.IMPORT_NOTHING);
    }

    private void give(String role, String sourceId, boolean fromRoster) {
        district.call(() -> sql.sql("insert into staff_roles (district_id, staff_member_id, role, from_roster)"
                        + " select district_id, id, ?, ? from staff_members where source_id = ?")
                .params(role, fromRoster, sourceId)
                .update());
    }

    private String me(String role) {
        return String.valueOf(district.staffId(role));
    }

    private List<String> active() {
        return district.call(() -> sql.sql("select source_id from staff_members where active")
                .query(String.class)
                .list());
    }

    private List<String> roles(String sourceId) {
        return district.call(
                () -> sql.sql("select r.role from staff_roles r join staff_members s on s.id = r.staff_member_id"
                                + " where s.source_id = ?")
                        .param(sourceId)
                        .query(String.class)
                        .list());
    }

    private static List<String> notes(Job job) {
        return job.result().get("notes") instanceof List<?> notes
                ? notes.stream().map(String::valueOf).toList()
                : List.of();
    }
}

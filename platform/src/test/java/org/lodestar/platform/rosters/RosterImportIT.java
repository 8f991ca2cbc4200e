package org.lodestar.platform.rosters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.platform.rosters.RosterFixture.sound;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.jobs.Job;
import org.lodestar.platform.jobs.JobState;
import org.lodestar.platform.rosters.RosterImport.OnProblems;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a roster does to a district. The test district's own schools and staff are not of a roster and leave with a bulk one. */
@WithPostgres
class RosterImportIT {
    private static final String FAMILIES = """
            select s.given_name || ' - ' || g.given_name || ' ' || l.relationship
            from student_guardians l join students s on s.id = l.student_id join guardians g on g.id = l.guardian_id
            order by 1
            """;
    private static final String ROLES = """
            select r.role || ' at ' || coalesce(c.name, 'all') from staff_roles r
            join staff_members m on m.id = r.staff_member_id left join schools c on c.id = r.school_id
            where m.source_id = 't1' order by 1
            """;

    @Autowired
    TestDistricts districts;

    @Autowired
    RosterImport rosters;

    @Autowired
    JdbcClient sql;

    private TestDistrict district;

    @BeforeEach
    void aDistrict() {
        district = districts.fresh();
    }

    @Test
    void aBulkRosterFillsADistrict() {
        var job = run(sound());
        assertThat(job.problems()).isEmpty();
        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.done()).isEqualTo(job.total()).isPositive();
        assertThat(job.result())
                .containsEntry("students", tally(3, 0, 0))
                .containsEntry("guardians", tally(2, 0, 0))
                .containsEntry("classes", tally(1, 0, 0))
                .containsEntry("enrollments", tally(2, 0, 0))
                .containsEntry("demographics", tally(0, 2, 0))
                .containsEntry("skipped", 0);
        assertThat(list("""
                        select concat_ws('|', s.given_name, s.grade, c.name, s.student_number, s.home_language, s.birth_date)
                        from students s join schools c on c.id = s.school_id order by s.source_id
                        """))
                .containsExactly(
                        "Ana|07|First School|1001|Spanish|2014-02-03",
                        "Leo|KG|First School|1002|English|2021-05-06",
                        "Mei|03|Second School|1003|Cantonese");
        assertThat(
                        list(
                                "select (demographics ->> 'sex') || (demographics ->> 'asian') from students where source_id = 'u1'"))
                .containsExactly("femalefalse");
        assertThat(list("select action from audit_entries where action = 'import roster'"))
                .hasSize(1);
    }

    @Test
    void familyLinksAreReadFromEitherSide() {
        run(sound());
        assertThat(list(FAMILIES)).containsExactly("Ana - Rosa parent", "Mei - Kim guardian");
    }

    @Test
    void aGuardianNoLongerNamedOnEitherSideIsNoLongerLinked() {
        run(sound());
        run(sound().replacing("users.csv", "1001,,g1", "1001,,").replacing("users.csv", "555-0101,u1", "555-0101,"));
        assertThat(list(FAMILIES)).containsExactly("Mei - Kim guardian");
    }

    @Test
    void noPasswordIsEverStored() {
        run(sound());
        assertThat(list("select to_jsonb(s)::text from students s union all select to_jsonb(g)::text from guardians g"
                        + " union all select to_jsonb(m)::text from staff_members m"))
                .isNotEmpty()
                .noneMatch(row -> row.contains("secret"));
        assertThat(list("select id::text from jobs where payload is not null")).isEmpty();
    }

    @Test
    void theSameRosterAgainChangesNothing() {
        run(sound());
        var again = run(sound());
        assertThat(again.result())
                .containsEntry("schools", tally(0, 0, 0))
                .containsEntry("students", tally(0, 0, 0))
                .containsEntry("roles", tally(0, 0, 0))
                .containsEntry("family links", tally(0, 0, 0))
                .containsEntry("demographics", tally(0, 0, 0))
                .containsEntry("enrollments", tally(0, 0, 0));
    }

    @Test
    void whoIsNotInABulkFileHasLeftAndMayComeBack() {
        run(sound());
        var left = run(sound().replacing("users.csv", "u2,,s1,student,Leo,Martin,1002,,,KG,secret,English\r\n", "")
                .replacing("demographics.csv", "\r\nu2,2021-05-06,male,true", ""));
        assertThat(left.problems()).isEmpty();
        assertThat(left.result()).containsEntry("students", tally(0, 0, 1));
        assertThat(activeStudents()).containsExactly("u1", "u3");
        var back = run(sound());
        assertThat(back.result()).containsEntry("students", tally(0, 1, 0));
        assertThat(activeStudents()).containsExactly("u1", "u2", "u3");
    }

    @Test
    void aDeltaChangesOnlyWhatItLists() {
        run(sound());
        var delta = new RosterFixture()
                .with("manifest.csv", "propertyName,value", "file.users,delta")
                .with(
                        "users.csv",
                        RosterFixture.USERS,
                        "u1,active,s2,student,Ana,López,1001,,,08,,Spanish",
                        "u2,tobedeleted,,,,,,,,,,",
                        "u4,active,s2,student,Ida,Núñez,1004,,g2,08,,Spanish");
        var job = run(delta);
        assertThat(job.problems()).isEmpty();
        assertThat(job.result()).containsEntry("students", tally(1, 1, 1));
        assertThat(activeStudents()).containsExactly("u1", "u3", "u4");
        assertThat(list("select grade from students where source_id = 'u1'")).containsExactly("08");
        assertThat(list("select given_name from guardians where active order by 1"))
                .containsExactly("Kim", "Rosa");
        assertThat(
                        list(
                                "select s.given_name from student_guardians l join students s on s.id = l.student_id order by 1"))
                .containsExactly("Ana", "Ida", "Mei");
    }

    @Test
    void aDryRunTellsEverythingAndChangesNothing() {
        var job = run(sound(), true, OnProblems.IMPORT_NOTHING);
        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.result()).containsEntry("students", tally(3, 0, 0)).containsEntry("dryRun", true);
        assertThat(list("select source_id from students")).isEmpty();
        assertThat(list("select action from audit_entries where action = 'import roster'"))
                .isEmpty();
    }

    @Test
    void aDryRunWithProblemsEndsAsTheImportWouldAndStillCounts() {
        var job = run(sound().and("users.csv", "u9,,s9,student,Ida,Núñez,,,,7,,"), true, OnProblems.IMPORT_NOTHING);
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.problems()).hasSize(1);
        assertThat(job.result()).containsEntry("students", tally(3, 0, 0)).containsEntry("skipped", 1);
    }

    @Test
    void theRestIsImportedWhereRowsWithProblemsAreSkipped() {
        run(sound());
        var broken = sound().replacing("users.csv", "Ana,López", "Ana,")
                .and("users.csv", "u4,,s2,student,Ida,Núñez,1004,,,8,,Spanish");
        var job = run(broken, false, OnProblems.SKIP_THE_ROWS);
        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.problems())
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly("users.csv:2", "demographics.csv:2", "enrollments.csv:3");
        assertThat(job.result()).containsEntry("students", tally(1, 0, 0)).containsEntry("skipped", 3);
        assertThat(activeStudents())
                .as("a student whose row is wrong has not left")
                .contains("u1", "u4");
        assertThat(list("select source_id from enrollments where active order by 1"))
                .containsExactly("e1", "e2");
    }

    @Test
    void nobodyLeavesWhereARowCannotBeRead() {
        run(sound());
        run(sound().replacing("users.csv", "1002,,,KG,secret,English", "1002"), false, OnProblems.SKIP_THE_ROWS);
        assertThat(activeStudents()).containsExactly("u1", "u2", "u3");
    }

    @Test
    void rolesComeFromOneRosterAndFromOurOwnColumn() {
        district.call(() -> sql.sql("update staff_members set source_id = 'local:admin' where id = ?")
                .param(district.staffId("admin"))
                .update());
        run(sound());
        assertThat(list(ROLES)).containsExactly("teacher at First School");
        run(sound().replacing("users.csv", "t1,,s1,teacher", "t1,,\"s1,d\",administrator"));
        assertThat(list(ROLES)).containsExactly("admin at all", "principal at First School");
        run(sound().replacing("users.csv", "metadata.homeLanguage", "metadata.lodestar.role")
                .replacing(
                        "users.csv",
                        "t1,,s1,teacher,Theo,Reyes,,555-0103,,,secret,",
                        "t1,,\"s1,s2\",aide,Theo,Reyes,,555-0103,,,secret,\"nurse,counselor\""));
        assertThat(list(ROLES))
                .containsExactly(
                        "counselor at First School",
                        "counselor at Second School",
                        "nurse at First School",
                        "nurse at Second School");
    }

    @Test
    void aTeacherListedAtTheDistrictDoesNotSeeTheWholeDistrict() {
        run(sound().replacing("users.csv", "t1,,s1,teacher", "t1,,\"s1,d\",teacher"));
        assertThat(list(ROLES)).containsExactly("teacher at First School", "teacher at Old Town Unified");
    }

    @Test
    void rolesGivenByHandSurviveAnImport() {
        run(sound());
        district.call(() -> sql.sql("insert into staff_roles (district_id, staff_member_id, role)"
                        + " select district_id, id, 'coordinator' from staff_members where source_id = 't1'")
                .update());
        run(sound());
        assertThat(list(ROLES)).containsExactly("coordinator at all", "teacher at First School");
    }

    @Test
    void aBulkFileThatMakesMostStudentsLeaveIsRefusedUnlessMeant() {
        var many = new StringBuilder(RosterFixture.USERS);
        for (int nth = 0; nth < 60; nth++) {
            many.append("\r\nm").append(nth).append(",,s1,student,Ida,Núñez,,,,7,,");
        }
        run(sound().with("users.csv", many.toString())
                .with("enrollments.csv", RosterFixture.ENROLLMENTS)
                .with("demographics.csv", RosterFixture.DEMOGRAPHICS));
        var refused = run(sound());
        assertThat(refused.state()).isEqualTo(JobState.FAILED);
        assertThat(refused.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .startsWith("With this roster 60 of the 60 students would leave the district")
                        .contains("Nothing was imported."));
        assertThat(activeStudents()).hasSize(60);
    }

    @Test
    void aByteOrderMarkOtherColumnOrdersOtherNamesAndAFolderAreTolerated() {
        var users = "\uFEFFfamilyName,ROLE,givenName,sourcedId,orgSourcedIds,agents,metadata.pet\n"
                + "López,student,Ana,u1,s1,\"g1, g2\",cat\nLópez,parent,Rosa,g1,,,\nLópez,relative,Abel,g2,,,\n";
        var job = run(sound().withBytes("users.csv", users.getBytes(StandardCharsets.UTF_8))
                .with("enrollments.csv", RosterFixture.ENROLLMENTS)
                .with("demographics.csv", RosterFixture.DEMOGRAPHICS)
                .inFolder("export-2026"));
        assertThat(job.problems()).isEmpty();
        assertThat(list(FAMILIES)).containsExactly("Ana - Abel relative", "Ana - Rosa parent");
    }

    @Test
    void aStudentOfADepartmentIsAtItsSchoolAndOneOfTheDistrictAtNone() {
        var job = run(sound().and("orgs.csv", "m,,,Music,department,,s2")
                .replacing("users.csv", "u1,,s1", "u1,,m")
                .replacing("users.csv", "u2,,s1", "u2,,d")
                .replacing("demographics.csv", "2021-05-06", "2021-05-06T00:00:00Z"));
        assertThat(job.problems()).isEmpty();
        assertThat(list("""
                        select concat_ws('|', s.source_id, c.name, s.birth_date)
                        from students s left join schools c on c.id = s.school_id order by s.source_id
                        """)).containsExactly("u1|Second School|2014-02-03", "u2|2021-05-06", "u3|Second School");
    }

    @Test
    void aRosterOfOneRoster12TakesRolesFromItsRolesFile() {
        var job = run(sound().replacing("manifest.csv", "1.1", "1.2")
                .with("enrollments.csv", RosterFixture.ENROLLMENTS)
                .with("demographics.csv", RosterFixture.DEMOGRAPHICS)
                .with(
                        "users.csv",
                        "sourcedId,givenName,familyName,grades,agentSourcedIds,primaryOrgSourcedId",
                        "u1,Ana,López,07,g1,s1",
                        "g1,Rosa,López,,,",
                        "t1,Theo,Reyes,,,s1")
                .with(
                        "roles.csv",
                        "sourcedId,userSourcedId,roleType,role,orgSourcedId",
                        "r1,u1,primary,student,s1",
                        "r2,g1,primary,parent,s1",
                        "r3,t1,primary,teacher,s1",
                        "r4,t1,secondary,siteAdministrator,s2"));
        assertThat(job.problems()).isEmpty();
        assertThat(list(ROLES)).containsExactly("principal at Second School", "teacher at First School");
        assertThat(list(FAMILIES)).containsExactly("Ana - Rosa parent");
    }

    @Test
    void onlyAnAdministratorMayImport() {
        assertThatThrownBy(() -> district.as(
                        "teacher", () -> rosters.start("r.zip", sound().zip(), true, OnProblems.IMPORT_NOTHING)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Import rosters");
        var job = district.as("admin", () -> rosters.runNow("r.zip", sound().zip(), true, OnProblems.IMPORT_NOTHING));
        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
    }

    private Job run(RosterFixture roster) {
        return run(roster, false, OnProblems.IMPORT_NOTHING);
    }

    private Job run(RosterFixture roster, boolean dryRun, OnProblems onProblems) {
        return DistrictScope.call(district.id(), () -> rosters.runNow("r.zip", roster.zip(), dryRun, onProblems));
    }

    private List<String> activeStudents() {
        return list("select source_id from students where active order by 1");
    }

    private List<String> list(String query) {
        return district.call(() -> sql.sql(query).query(String.class).list());
    }

    private static Map<String, Object> tally(int fresh, int changed, int left) {
        return Map.of("new", fresh, "changed", changed, "left", left);
    }
}

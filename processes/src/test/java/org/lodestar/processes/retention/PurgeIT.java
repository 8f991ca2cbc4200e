package org.lodestar.processes.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.consent.Consents;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.drafts.Drafts;
import org.lodestar.platform.jobs.JobState;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.platform.retention.Holds;
import org.lodestar.platform.retention.Purges;
import org.lodestar.platform.retention.Retention;
import org.lodestar.platform.retention.internal.NightlyPurge;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.processes.testing.PathwayRun;
import org.lodestar.processes.testing.PathwayRuns;
import org.lodestar.processes.testing.RunsPathways;
import org.lodestar.processes.testing.Tiny;
import org.lodestar.processes.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunsPathways
class PurgeIT {
    @Autowired
    PathwayRuns runs;

    @Autowired
    Purges purges;

    @Autowired
    Holds holds;

    @Autowired
    NightlyPurge nightly;

    @Autowired
    Consents consents;

    @Autowired
    Drafts drafts;

    @Autowired
    Referrals referrals;

    @Autowired
    JdbcClient sql;

    /** Only in this test's words, since all tests share the database. */
    private final String mark = "q" + UUID.randomUUID().toString().substring(0, 8);

    private final String given = "Wilhelm" + mark;
    private PathwayRun run;
    private TestDistrict district;
    private UUID student;

    @BeforeEach
    void aCaseFullOfWords() {
        run = runs.ofTestPathway("tiny");
        district = run.district();
        student = district.aStudentAt(district.north())
                .named(given, "Oberstolz")
                .withGuardian("Kunig" + mark, "Oberstolz", "mother", "es")
                .taughtBy(district.person("teacher"))
                .create();
        run.refer(student, "teacher", Map.of("summary", "Said" + mark, "kind", "learning"));
        district.doAs(
                "coordinator",
                () -> drafts.save("work-item:" + run.workItem("Look at it"), Map.of("a", "Half" + mark)));
        district.doAs("nurse", () -> drafts.save("refer:" + student, Map.of("a", "Half" + mark)));
        district.doAs("teacher", () -> referrals.comment(run.referral(), "Comm" + mark));
        run.fire("remind_timer");
        run.complete(
                "Look at it",
                "coordinator",
                Map.of("decision", "help", "services", List.of("tutoring"), "reason", "Quix" + mark));
        run.complete("Arrange: Tutoring", "counselor", Tiny.agreed("Flib" + mark));
        district.doAs("coordinator", () -> consents.record(student, null, "Photos", "given", null, null));
    }

    private void closed() {
        run.complete("Say what changed", "coordinator", Tiny.result("met", "Absq" + mark));
        run.endedAs("completed");
    }

    @Test
    void afterAPurgeNoColumnOfTheDatabaseKnowsTheStudent() throws SQLException {
        closed();
        assertThat(WholeDatabase.placesOf(mark))
                .contains(
                        "drafts.answers",
                        "guardians.given_name",
                        "outcomes.summary",
                        "students.given_name",
                        "submissions.answers",
                        "timeline_entries.detail",
                        "work_items.subject");
        set("update students set active = false where id = :id", student);
        district.doAs("admin", () -> purges.student(student, given.toUpperCase() + " oberstolz "));
        assertThat(WholeDatabase.placesOf(mark)).isEmpty();
        var inTheAudit = List.of("audit_entries.student_id", "audit_entries.subject_id");
        assertThat(WholeDatabase.placesOf(student.toString())).isEqualTo(inTheAudit);
        assertThat(WholeDatabase.placesOf(run.referral().toString())).containsExactly("audit_entries.subject_id");
    }

    @Test
    void whoIsStillEnrolledKeepsTheRostersLinesOnly() throws SQLException {
        closed();
        district.doAs("admin", () -> purges.student(student, given + " Oberstolz"));
        assertThat(WholeDatabase.placesOf(given)).containsExactly("students.given_name", "students.search_text");
        assertThat(WholeDatabase.placesOf("Absq" + mark)).isEmpty();
    }

    @Test
    void anOpenReferralAWrongNameAndTheWrongPersonAreRefused() {
        assertThatThrownBy(() -> district.doAs("admin", () -> purges.student(student, given + " Oberstolz")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("still open");
        assertThatThrownBy(() -> district.doAs("admin", () -> purges.student(student, "Wilhelmina")))
                .hasMessageContaining("Type it");
        assertThatThrownBy(() -> district.doAs("coordinator", () -> purges.student(student, given + " Oberstolz")))
                .hasMessageContaining("Your roles");
        assertThat(count("select count(*) from referrals where student_id = :id"))
                .isOne();
    }

    @Test
    void theNightPurgesWhatIsOldEnoughAndNothingWithoutARetentionTime() throws SQLException {
        closed();
        set("update referrals set closed_at = now() - interval '4 years' where student_id = :id", student);
        tonight();
        assertThat(count("select count(*) from referrals where student_id = :id"))
                .isOne();
        var preview = district.as("admin", () -> purges.preview(new Retention(3, null)));
        assertThat(preview.count()).isOne();
        assertThat(preview.first().get(0).studentName()).isEqualTo(given + " Oberstolz");
        district.doAs("admin", () -> purges.keep(new Retention(5, 5)));
        assertThat(district.as("admin", () -> purges.preview(purges.retention()).count()))
                .isZero();
        district.doAs("admin", () -> purges.keep(new Retention(3, null)));
        tonight();
        assertThat(WholeDatabase.placesOf("Absq" + mark)).isEmpty();
        assertThat(WholeDatabase.placesOf(given)).contains("students.given_name");
        var job = district.as("admin", () -> purges.recent(1)).get(0);
        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.result()).containsEntry("referrals", 1);
    }

    @Test
    void aHeldRecordIsNotPurgedWhateverAsks() {
        closed();
        set("update referrals set closed_at = now() - interval '4 years' where student_id = :id", student);
        district.doAs("admin", () -> {
            holds.place(student, "Letter of the county court");
            purges.keep(new Retention(3, null));
        });
        assertThat(district.as("admin", () -> purges.preview(purges.retention()).held()))
                .isOne();
        tonight();
        assertThatThrownBy(() -> district.doAs("admin", () -> purges.student(student, given + " Oberstolz")))
                .hasMessageContaining("legal hold");
        assertThatThrownBy(() -> set("delete from timeline_entries where student_id = :id", student))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("is held");
        assertThat(count("select count(*) from referrals where student_id = :id"))
                .isOne();
        district.doAs("admin", () -> holds.lift(student, "The case is over"));
        district.doAs("admin", () -> purges.student(student, given + " Oberstolz"));
        assertThat(count("select count(*) from referrals where student_id = :id"))
                .isZero();
    }

    /** What the night would start, here and now. */
    private void tonight() {
        DistrictScope.run(district.id(), () -> {
            nightly.here();
            await().until(() ->
                    count("select count(*) from jobs where kind = 'purge' and state in ('queued', 'running')") == 0);
        });
    }

    private void set(String statement, UUID id) {
        district.call(() -> sql.sql(statement).param("id", id).update());
    }

    private int count(String query) {
        return district.call(() -> {
            var asked = sql.sql(query);
            return (query.contains(":id") ? asked.param("id", student) : asked)
                    .query(Integer.class)
                    .single();
        });
    }
}

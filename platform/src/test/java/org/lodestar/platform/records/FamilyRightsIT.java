package org.lodestar.platform.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.platform.testing.ReferralFixture.aReferral;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.audit.AuditEntry;
import org.lodestar.platform.corrections.Correctable;
import org.lodestar.platform.corrections.Corrections;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.openings.AskWhy;
import org.lodestar.platform.openings.Openings;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.platform.students.Students;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.lodestar.platform.timeline.NewTimelineEntry;
import org.lodestar.platform.timeline.Timeline;
import org.lodestar.platform.trails.TrailEntry;
import org.lodestar.platform.trails.TrailFilter;
import org.lodestar.platform.trails.Trails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Inspecting, correcting and the trail of who did. */
@WithPostgres
class FamilyRightsIT {
    @Autowired
    TestDistricts districts;

    @Autowired
    Records records;

    @Autowired
    Corrections corrections;

    @Autowired
    Openings openings;

    @Autowired
    Trails trails;

    @Autowired
    Referrals referrals;

    @Autowired
    Students students;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcClient sql;

    private TestDistrict district;
    private UUID student;
    private UUID referral;

    @BeforeEach
    void aStudentWithAConfidentialReferral() {
        district = districts.fresh();
        student = district.aStudentAt(district.north())
                .named("Amarra", "Diallo")
                .withGuardian("Aïssata", "Diallo", "mother", "ff")
                .create();
        referral = aReferral()
                .inConfidence()
                .about(student)
                .by(district.person("counselor"))
                .saying("<b>Cries</b> at lunch")
                .sentTo(referrals);
        district.doAs(
                "counselor", () -> timeline.add(NewTimelineEntry.forTheTeam(referral, "note", "Note", "طفلة قلقة")));
    }

    @Test
    void theWholeRecordHoldsConfidentialPartsAndWhoReadIt() {
        district.doAs("teacher", () -> students.find(student));
        var whole = district.as("admin", () -> records.whole(student, "The family asked to see it"));
        assertThat(whole.complete()).isTrue();
        assertThat(whole.referrals()).hasSize(1);
        assertThat(whole.forms().get(0).inWords().get(0))
                .isEqualTo(new RecordedAnswer("In your words", "<b>Cries</b> at lunch"));
        assertThat(whole.timeline()).anyMatch(entry -> entry.detail().equals("طفلة قلقة"));
        assertThat(whole.accesses()).extracting(Access::action).contains("made referral", "read student record");
        assertThat(actions()).startsWith("exported record");
        assertThat(newest().reason()).isEqualTo("The family asked to see it");
    }

    @Test
    void theDocumentIsOnePageThatRunsAndLoadsNothingAndShowsEveryScript() {
        var whole = district.as("admin", () -> records.whole(student, ""));
        var html = RecordDocument.html(whole, java.time.ZoneId.of("America/Los_Angeles"));
        assertThat(html)
                .contains(
                        "&lt;b&gt;Cries&lt;/b&gt; at lunch",
                        "dir=\"auto\">Note\nطفلة قلقة</td>",
                        "Aïssata Diallo",
                        "@page")
                .doesNotContain("<b>Cries", "<script", "http:", "https:", "url(");
    }

    @Test
    void theArchiveHoldsDocumentAndData() throws Exception {
        var zip = district.as("admin", () -> records.archive(student, ""));
        Set<String> names = new HashSet<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) names.add(entry.getName());
        }
        assertThat(names).containsExactlyInAnyOrder("record.html", "record.json");
    }

    @Test
    void whoMayNotExportGetsWhatTheySeeAndOthersNothing() {
        var seen = district.as("teacher", () -> records.find(student, "")).orElseThrow();
        assertThat(seen.complete()).isFalse();
        assertThat(seen.forms()).isEmpty();
        assertThat(seen.accesses()).isEmpty();
        assertThat(district.as("south-teacher", () -> records.find(student, "")))
                .isEmpty();
        assertThatThrownBy(() -> district.as("counselor", () -> records.whole(student, "")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> districts.fresh().as("admin", () -> records.whole(student, "")))
                .hasMessageContaining("not here");
    }

    @Test
    void aReasonThatNamesTheStudentIsRefusedBecauseTheAuditOutlivesTheRecord() {
        assertThatThrownBy(() -> district.as("admin", () -> records.whole(student, "Mrs. diallo asked")))
                .hasMessageContaining("Leave the name out");
    }

    @Test
    void aCorrectionKeepsTheValueBeforeAndTheRosterDoesNotUndoIt() {
        correct("student", "given_name", "Amara", "Birth certificate");
        var made = district.as("teacher", () -> corrections.ofStudent(student)).get(0);
        assertThat(made.before()).isEqualTo("Amarra");
        assertThat(made.after()).isEqualTo("Amara");
        assertThat(district.as("teacher", () -> timeline.ofStudent(student))
                        .get(0)
                        .detail())
                .contains("Before: Amarra");
        rosterSays("given_name", "Amarra");
        rosterSays("grade", "05");
        assertThat(name()).isEqualTo("Amara");
        var told = district.as("admin", () -> corrections.ofStudent(student)).get(0);
        assertThat(told.kept()).isTrue();
        assertThat(told.rosterSays()).isEqualTo("Amarra");
        district.doAs("admin", () -> corrections.useRoster(student, told));
        assertThat(name()).isEqualTo("Amarra");
        rosterSays("given_name", "Amira");
        assertThat(name()).isEqualTo("Amira");
        assertThat(actions()).contains("corrected record");
    }

    @Test
    void anAnswerIsCorrectedAndOnlyWhoMaySeeItSeesWhatItWas() {
        correct("answer", "words", "Is quiet at lunch", "The family explained");
        assertThat(district.as("counselor", () -> referrals.submissionsOf(referral))
                        .get(0)
                        .answers())
                .containsEntry("words", "Is quiet at lunch");
        assertThat(district.as("counselor", () -> corrections.ofStudent(student))
                        .get(0)
                        .before())
                .isEqualTo("<b>Cries</b> at lunch");
        assertThat(district.as("teacher", () -> corrections.ofStudent(student))).isEmpty();
        assertThat(district.as("teacher", () -> timeline.ofStudent(student)).toString())
                .doesNotContain("Cries");
    }

    @Test
    void theFamilysStatementStandsOnTheRecord() {
        district.doAs("admin", () -> corrections.statement(student, "We do not agree with this."));
        assertThat(district.as("teacher", () -> timeline.ofStudent(student))
                        .get(0)
                        .detail())
                .isEqualTo("We do not agree with this.");
        assertThat(district.as("admin", () -> records.whole(student, ""))
                        .corrections()
                        .get(0)
                        .kind())
                .isEqualTo("statement");
    }

    @Test
    void whatCannotBeTakenIsRefusedWithAWord() {
        assertThatThrownBy(() -> correct("student", "birth_date", "tomorrow", "x"))
                .hasMessageContaining("2015-09-30");
        assertThatThrownBy(() -> correct("student", "given_name", "Amara", " ")).hasMessageContaining("Say why");
        assertThatThrownBy(() -> correct("student", "family_name", "Diallo", "x"))
                .hasMessageContaining("already");
        assertThatThrownBy(() -> district.doAs("teacher", () -> corrections.statement(student, "No right")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whoDoesNotWorkWithTheStudentIsAskedWhyWhereTheDistrictWantsIt() {
        assertThat(district.as("nurse", () -> openings.asks(student))).isFalse();
        district.doAs("admin", () -> openings.set(new AskWhy(true)));
        assertThat(district.as("nurse", () -> openings.asks(student))).isTrue();
        assertThat(district.as("nurse", () -> openings.asksForReferral(referral)))
                .isTrue();
        assertThat(district.as("counselor", () -> openings.asks(student))).isFalse();
        assertThatThrownBy(() -> district.as("nurse", () -> records.find(student, "")))
                .hasMessageContaining("Say why");
        assertThatThrownBy(() -> district.doAs("nurse", () -> openings.because(student, "Amarra is ill")))
                .hasMessageContaining("Leave the name out");
        district.doAs("nurse", () -> openings.because(student, "An emergency"));
        assertThat(newest().reason()).isEqualTo("An emergency");
        assertThat(district.as("nurse", () -> openings.asks(student))).isFalse();
        assertThatThrownBy(() -> district.doAs("nurse", () -> openings.set(new AskWhy(false))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aTrailIsBrowsedInPagesByStudentPersonAndAction() {
        for (var times = 0; times < 7; times++) district.doAs("nurse", () -> students.find(student));
        var nurse = TrailFilter.ofPerson(district.staffId("nurse"));
        var first = district.as("admin", () -> trails.page(nurse, null, 5));
        var second = district.as("admin", () -> trails.page(nurse, first.next(), 5));
        assertThat(first.entries()).hasSize(5);
        assertThat(second.entries()).hasSize(2);
        assertThat(second.next()).isNull();
        assertThat(first.entries().get(0).studentName()).isEqualTo("Amarra Diallo");
        var made = new TrailFilter(null, student, "made referral", null, null);
        assertThat(district.as("admin", () -> trails.page(made, null, 5)).entries())
                .hasSize(1);
        assertThat(district.as("admin", trails::actions)).contains("made referral", "read student record");
        assertThatThrownBy(() -> district.as("coordinator", () -> trails.page(TrailFilter.ALL, null, 5)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void takingATrailAlongIsInTheTrail() {
        var taken = new java.util.ArrayList<TrailEntry>();
        district.doAs("admin", () -> trails.export(TrailFilter.ofStudent(student), taken::add));
        assertThat(taken).isNotEmpty();
        assertThat(actions()).startsWith("exported audit");
        assertThat(district.as("admin", trails::verify).holds()).isTrue();
    }

    private void correct(String kind, String field, String value, String why) {
        district.doAs("admin", () -> corrections.correct(student, find(kind, field), value, why));
    }

    private Correctable find(String kind, String field) {
        return corrections.correctable(student).stream()
                .filter(each -> each.kind().equals(kind) && each.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private void rosterSays(String column, String value) {
        district.call(() -> sql.sql("update students set " + column + " = ? where id = ?")
                .params(value, student)
                .update());
    }

    private String name() {
        return district.call(() -> students.forMachinery(student).orElseThrow().givenName());
    }

    private AuditEntry newest() {
        return district.as("admin", () -> trails.page(TrailFilter.ofStudent(student), null, 1))
                .entries()
                .get(0)
                .entry();
    }

    private java.util.List<String> actions() {
        return district.as("admin", () -> trails.page(TrailFilter.ofStudent(student), null, 50)).entries().stream()
                .map(each -> each.entry().action())
                .toList();
    }
}

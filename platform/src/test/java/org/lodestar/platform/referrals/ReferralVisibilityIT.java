package org.lodestar.platform.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.platform.testing.ReferralFixture.aReferral;
import static org.lodestar.platform.testing.WorkItemFixture.aStep;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.inbox.Inbox;
import org.lodestar.platform.inbox.WorkItemState;
import org.lodestar.platform.testing.Cast;
import org.lodestar.platform.testing.TestForms;
import org.lodestar.platform.testing.WithPostgres;
import org.lodestar.platform.timeline.NewTimelineEntry;
import org.lodestar.platform.timeline.Timeline;
import org.lodestar.platform.timeline.TimelineEntry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The table in {@link org.lodestar.platform.visibility.MaySee}, reader by reader. */
@WithPostgres
class ReferralVisibilityIT {
    @Autowired
    Referrals referrals;

    @Autowired
    ReferralProgress progress;

    @Autowired
    Timeline timeline;

    @Autowired
    Inbox inbox;

    Cast cast;
    UUID school;
    final Map<String, SignedIn> people = new HashMap<>();
    UUID student;

    @BeforeEach
    void aSchoolFullOfPeople(@Autowired JdbcClient jdbc, @Autowired PlatformTransactionManager transactions) {
        cast = Cast.inANewDistrict(jdbc, transactions);
        school = cast.school("Roosevelt Middle");
        var other = cast.school("Elsewhere");
        student = cast.student("Amara Diallo", school);
        people.put("referrer", cast.person("Tom Reyes", "teacher", school));
        people.put("owner", cast.person("Olu Owner", "nurse", school));
        people.put("counselor", cast.person("Carl Lee", "counselor", school));
        people.put("counselor elsewhere", cast.person("Cora Far", "counselor", other));
        people.put("counselor of the district", cast.person("Cleo Wide", "counselor", null));
        people.put("coordinator", cast.person("Ana Ortiz", "coordinator", school));
        people.put("coordinator elsewhere", cast.person("Abe Far", "coordinator", other));
        people.put("principal", cast.person("Pia Head", "principal", school));
        people.put("admin", cast.person("Ada Min", "admin", null));
        people.put("colleague", cast.person("Tess Next", "teacher", school));
        people.put("asked", cast.person("Ned Asked", "nurse", school));
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # reader                    | knows | summary | submissions             | timeline
            referrer                    | yes   | yes     | Referral, Triage        | referred, milestone, step, comment
            owner                       | yes   | yes     | Referral, Triage, Notes | referred, milestone, step, secret, comment, work
            counselor                   | yes   | yes     | Referral, Triage, Notes, For counselors | referred, milestone, step, secret, restricted, comment, work
            counselor of the district   | yes   | yes     | Referral, Triage, Notes, For counselors | referred, milestone, step, secret, restricted, comment, work
            counselor elsewhere         | no    | no      |                         |
            coordinator                 | yes   | yes     | Referral, Triage, Notes | referred, milestone, step, secret, comment, work
            coordinator elsewhere       | no    | no      |                         |
            principal                   | yes   | yes     | Referral, Triage        | referred, milestone, step, comment, work
            admin                       | yes   | yes     | Referral, Triage        | referred, milestone, step, comment, work
            asked                       | yes   | yes     | Referral, Triage, Notes | referred, milestone, step, secret, comment, work
            colleague                   | no    | no      |                         |
            """)
    void ofAReferralThatIsNotConfidential(
            String reader, String knows, String summary, String submissions, String entries) {
        sees(reader, referralWithEverything(aReferral().about(student)), knows, summary, submissions, entries);
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # reader                    | knows | summary | submissions             | timeline
            referrer                    | yes   | yes     | Referral                | referred, milestone, step
            owner                       | yes   | yes     | Referral, Triage, Notes | referred, milestone, step, secret, comment, work
            counselor                   | yes   | yes     | Referral, Triage, Notes, For counselors | referred, milestone, step, secret, restricted, comment, work
            counselor of the district   | yes   | yes     | Referral, Triage, Notes, For counselors | referred, milestone, step, secret, restricted, comment, work
            counselor elsewhere         | no    | no      |                         |
            coordinator                 | yes   | yes     | Referral, Triage, Notes | referred, milestone, step, secret, comment, work
            coordinator elsewhere       | no    | no      |                         |
            principal                   | yes   | no      |                         | referred, milestone
            admin                       | yes   | no      |                         | referred, milestone
            asked                       | yes   | yes     | Referral, Triage, Notes | referred, milestone, step, secret, comment, work
            colleague                   | no    | no      |                         |
            """)
    void ofAConfidentialReferral(String reader, String knows, String summary, String submissions, String entries) {
        sees(
                reader,
                referralWithEverything(aReferral().inConfidence().about(student)),
                knows,
                summary,
                submissions,
                entries);
    }

    @Test
    void beingAskedBackDoesNotOpenTheConfidentialToWhoReferred() {
        var id = referralWithEverything(aReferral().inConfidence().about(student));
        cast.machine(() ->
                aStep("Tell us more").of(id).assignedTo(people.get("referrer")).openedIn(inbox));

        var referral = cast.as(people.get("referrer"), () -> referrals.find(id)).orElseThrow();
        assertThat(referral.full()).isFalse();
        assertThat(stepsSeenBy("referrer", id)).isEqualTo("Referral");
    }

    @Test
    void whoseTeamWasDoneKeepsSeeingItAndWhoseWorkWasCancelledDoesNot() {
        var id = aReferral()
                .inConfidence()
                .about(student)
                .by(people.get("referrer"))
                .sentTo(referrals);
        cast.machine(() -> {
            aStep("Talk")
                    .of(id)
                    .forTeam("counselor", school)
                    .asTask("talk-" + id)
                    .openedIn(inbox);
            aStep("Check").of(id).forTeam("nurse", school).asTask("check-" + id).openedIn(inbox);
            inbox.close("talk-" + id, WorkItemState.DONE);
            inbox.close("check-" + id, WorkItemState.CANCELLED);
        });
        assertThat(cast.as(people.get("counselor"), () -> referrals.find(id))).isPresent();
        assertThat(cast.as(people.get("asked"), () -> referrals.find(id))).isEmpty();
    }

    @Test
    void whoKnowsOnlyThatItExistsCannotComment() {
        var id = aReferral()
                .inConfidence()
                .about(student)
                .by(people.get("referrer"))
                .sentTo(referrals);
        assertThatThrownBy(() -> cast.as(people.get("principal"), () -> referrals.comment(id, "Well?")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("confidential");
        cast.as(people.get("referrer"), () -> referrals.comment(id, "Any news?"));
    }

    @Test
    void aCommentForSomeRolesIsReadByThoseWhoHoldThemAtTheSchoolAndItsAuthor() {
        var id = aReferral().about(student).by(people.get("referrer")).sentTo(referrals);
        cast.machine(() -> aStep("Check").of(id).forTeam("nurse", school).openedIn(inbox));
        var nurseElsewhere = cast.person("Nora Far", "nurse", cast.school("Far away"));
        cast.machine(() -> aStep("Ask").of(id).assignedTo(nurseElsewhere).openedIn(inbox));
        cast.as(
                people.get("coordinator"),
                () -> referrals.comment(id, "Takes insulin.", CommentFor.roles(List.of("nurse"))));
        assertThat(comments(people.get("owner"), id))
                .as("a nurse of the school")
                .containsExactly("Takes insulin.");
        assertThat(comments(people.get("coordinator"), id)).as("its author").hasSize(1);
        assertThat(comments(people.get("referrer"), id)).isEmpty();
        assertThat(comments(people.get("principal"), id)).isEmpty();
        assertThat(comments(nurseElsewhere, id)).as("a nurse of another school").isEmpty();
        assertThatThrownBy(() -> cast.as(
                        people.get("coordinator"),
                        () -> referrals.comment(id, "Hm", CommentFor.roles(List.of("wizard")))))
                .isInstanceOf(Refused.class);
    }

    private List<String> comments(SignedIn reader, UUID referral) {
        return cast.as(reader, () -> timeline.ofReferral(referral)).stream()
                .filter(entry -> entry.kind().equals("comment"))
                .map(TimelineEntry::detail)
                .toList();
    }

    @Test
    void nobodySignedInSeesNothing() {
        var id = aReferral().about(student).by(people.get("referrer")).sentTo(referrals);
        assertThat(cast.machine(() -> referrals.find(id))).isEmpty();
        assertThat(cast.machine(() -> timeline.ofReferral(id))).isEmpty();
    }

    @Test
    void anotherDistrictSeesNothing(@Autowired JdbcClient jdbc, @Autowired PlatformTransactionManager transactions) {
        var id = aReferral().about(student).by(people.get("referrer")).sentTo(referrals);
        var stranger = Cast.inANewDistrict(jdbc, transactions).person("Zoe Far", "admin", null);
        assertThat(cast.as(stranger, () -> referrals.find(id))).isEmpty();
        assertThat(cast.as(stranger, () -> timeline.ofReferral(id))).isEmpty();
        assertThat(cast.as(stranger, () -> referrals.submissionsOf(id))).isEmpty();
    }

    private UUID referralWithEverything(org.lodestar.platform.testing.ReferralFixture sentence) {
        var id = sentence.by(people.get("referrer")).saying("Cries in class").sentTo(referrals);
        cast.machine(() -> {
            progress.assignOwner(id, Cast.idOf(people.get("owner")));
            aStep("Talk").of(id).forTeam("counselor", school).openedIn(inbox);
            aStep("Check").of(id).assignedTo(people.get("asked")).openedIn(inbox);
            progress.reached(id, "triaged", "Triaged");
        });
        cast.as(people.get("counselor"), () -> {
            record(id, "Triage", false);
            record(id, "Notes", true);
            record(id, "For counselors", false, "counselor");
            timeline.add(NewTimelineEntry.forTheTeam(id, "work", "Counselor took it on", ""));
            referrals.comment(id, "Seen today.");
        });
        return id;
    }

    private void record(UUID id, String step, boolean confidential, String... roles) {
        progress.record(new RecordSubmission(
                id, null, step, step, TestForms.saying("…"), TestForms.JSON, confidential, List.of(roles)));
    }

    private void sees(String reader, UUID id, String knows, String summary, String submissions, String entries) {
        var referral = cast.as(people.get(reader), () -> referrals.find(id));
        assertThat(referral.isPresent()).as("knows of it").isEqualTo("yes".equals(knows));
        assertThat(referral.map(Referral::summary).orElse(""))
                .as("summary")
                .isEqualTo("yes".equals(summary) ? "Cries in class" : "");
        assertThat(stepsSeenBy(reader, id)).as("submissions").isEqualTo(submissions == null ? "" : submissions);
        var seen = cast.as(people.get(reader), () -> timeline.ofReferral(id)).stream()
                .filter(entry -> !entry.kind().equals("owner"))
                .map(ReferralVisibilityIT::name)
                .collect(Collectors.toSet());
        assertThat(seen)
                .as("timeline")
                .isEqualTo(entries == null ? java.util.Set.of() : java.util.Set.of(entries.split(", ")));
    }

    private static String name(TimelineEntry entry) {
        return switch (entry.title()) {
            case "Notes" -> "secret";
            case "For counselors" -> "restricted";
            default -> entry.kind();
        };
    }

    private String stepsSeenBy(String reader, UUID id) {
        return cast.as(people.get(reader), () -> referrals.submissionsOf(id)).stream()
                .map(SubmissionView::stepName)
                .collect(Collectors.joining(", "));
    }
}

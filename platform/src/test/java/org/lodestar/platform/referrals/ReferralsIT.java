package org.lodestar.platform.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.platform.testing.ReferralFixture.aReferral;
import static org.lodestar.platform.testing.ReferralFixture.aRequest;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.testing.Cast;
import org.lodestar.platform.testing.TestForms;
import org.lodestar.platform.testing.WithPostgres;
import org.lodestar.platform.timeline.Timeline;
import org.lodestar.platform.timeline.TimelineEntry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;

@WithPostgres
@RecordApplicationEvents
class ReferralsIT {
    @Autowired
    Referrals referrals;

    @Autowired
    ReferralProgress progress;

    @Autowired
    Timeline timeline;

    @Autowired
    ApplicationEvents events;

    Cast cast;
    UUID roosevelt;
    UUID amara;
    SignedIn teacher;
    SignedIn coordinator;

    @BeforeEach
    void someone(@Autowired JdbcClient jdbc, @Autowired PlatformTransactionManager transactions) {
        cast = Cast.inANewDistrict(jdbc, transactions);
        roosevelt = cast.school("Roosevelt Middle");
        amara = cast.student("Amara Diallo", roosevelt);
        teacher = cast.person("Tom Reyes", "teacher", roosevelt);
        coordinator = cast.person("Ana Ortiz", "coordinator", roosevelt);
    }

    @Test
    void aReferralIsKeptWithItsWordsItsAnswersAndItsPlace() {
        var id = aReferral().about(amara).by(teacher).saying("Often hungry").sentTo(referrals);

        var referral = cast.as(coordinator, () -> referrals.find(id)).orElseThrow();
        assertThat(referral.summary()).isEqualTo("Often hungry");
        assertThat(referral.studentName()).isEqualTo("Amara Diallo");
        assertThat(referral.schoolName()).isEqualTo("Roosevelt Middle");
        assertThat(referral.referredByName()).isEqualTo("Tom Reyes");
        assertThat(referral.open()).isTrue();
        assertThat(referral.started()).isTrue();
        assertThat(referral.number()).isPositive();
        assertThat(Duration.between(referral.submittedAt(), referral.promisedBy()))
                .isEqualTo(Duration.ofHours(24));

        var answers = cast.as(coordinator, () -> referrals.submissionsOf(id));
        assertThat(answers).singleElement().satisfies(answer -> {
            assertThat(answer.answers()).containsEntry("words", "Often hungry");
            assertThat(answer.by()).isEqualTo("Tom Reyes");
            assertThat(answer.stepName()).isEqualTo("Referral");
            assertThat(answer.formJson()).contains("In your words");
        });
        assertThat(timelineFor(coordinator, id)).containsExactly("Referred by Tom Reyes");
        assertThat(events.stream(ReferralSubmitted.class)).containsExactly(new ReferralSubmitted(id, "coordination"));
        assertThat(audited("made referral", id)).isEqualTo(1);
    }

    @Test
    void aRequestIsAboutNobodyAndStandsAtTheSchoolGiven() {
        var id = aRequest().at(roosevelt).by(teacher).sentTo(referrals);

        var request = cast.as(coordinator, () -> referrals.find(id)).orElseThrow();
        assertThat(request.studentId()).isNull();
        assertThat(request.studentName()).isNull();
        assertThat(request.schoolName()).isEqualTo("Roosevelt Middle");
        assertThat(timelineFor(teacher, id)).containsExactly("Requested by Tom Reyes");
    }

    @Test
    void aStudentOfAnotherSchoolCannotBeReferred() {
        var stranger = cast.student("Leo Marsh", cast.school("Elsewhere"));
        assertThatThrownBy(() -> aReferral().about(stranger).by(teacher).sentTo(referrals))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not one of yours to refer");
    }

    @Test
    void aStudentWhoDoesNotExistCannotBeReferred() {
        assertThatThrownBy(
                        () -> aReferral().about(UUID.randomUUID()).by(teacher).sentTo(referrals))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aRequestCannotStandAtASchoolThatIsNotTheDistricts(
            @Autowired JdbcClient jdbc, @Autowired PlatformTransactionManager transactions) {
        var foreign = Cast.inANewDistrict(jdbc, transactions).school("Far away");
        assertThatThrownBy(() -> aRequest().at(foreign).by(teacher).sentTo(referrals))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("school");
    }

    @Test
    void theListsAreNewestFirst() {
        var first = aReferral().about(amara).by(teacher).sentTo(referrals);
        var second = aReferral().about(amara).by(teacher).sentTo(referrals);
        cast.machine(() -> progress.close(first, "completed", "Help arrived"));

        assertThat(cast.as(teacher, referrals::mine))
                .extracting(ReferralRow::id)
                .containsExactly(second, first);
        assertThat(cast.as(coordinator, () -> referrals.ofStudent(amara)))
                .extracting(ReferralRow::id)
                .containsExactly(second, first);
        assertThat(cast.as(coordinator, () -> referrals.openOfStudent(amara)))
                .extracting(ReferralRow::id)
                .containsExactly(second);
    }

    @Test
    void thatSomethingIsOpenIsKnownToWhoeverMaySeeTheStudent() {
        var id = aReferral().inConfidence().about(amara).by(coordinator).sentTo(referrals);
        assertThat(cast.as(teacher, () -> referrals.openOfStudent(amara)))
                .extracting(ReferralRow::id)
                .containsExactly(id);
        assertThat(cast.as(teacher, () -> referrals.ofStudent(amara))).isEmpty();

        var stranger = cast.person("Eve Moss", "teacher", cast.school("Elsewhere"));
        assertThat(cast.as(stranger, () -> referrals.openOfStudent(amara))).isEmpty();
    }

    @Test
    void progressIsOnTheTimelineOnceAndInTheOrderItHappened() {
        var id = aReferral().about(amara).by(teacher).sentTo(referrals);
        cast.machine(() -> {
            progress.reached(id, "triaged", "Triaged");
            progress.reached(id, "triaged", "Triaged");
            progress.urgent(id, true);
            progress.assignOwner(id, Cast.idOf(coordinator));
            progress.close(id, "completed", "Help arrived");
            progress.close(id, "declined", "Declined");
        });

        assertThat(timelineFor(teacher, id))
                .containsExactly(
                        "Closed: Help arrived",
                        "Ana Ortiz looks after this now",
                        "Marked urgent",
                        "Triaged",
                        "Referred by Tom Reyes");
        var referral = cast.as(teacher, () -> referrals.find(id)).orElseThrow();
        assertThat(referral.open()).isFalse();
        assertThat(referral.endingName()).isEqualTo("Help arrived");
        assertThat(referral.milestoneName()).isEqualTo("Triaged");
        assertThat(referral.ownerName()).isEqualTo("Ana Ortiz");
        assertThat(referral.urgent()).isTrue();
        assertThat(events.stream(ReferralClosed.class)).containsExactly(new ReferralClosed(id, "completed"));
        assertThat(audited("closed referral", id)).isEqualTo(1);
    }

    @Test
    void aMergeIsNotedOnBoth() {
        var one = aReferral().about(amara).by(teacher).sentTo(referrals);
        var other = aReferral().about(amara).by(teacher).sentTo(referrals);
        cast.machine(() -> progress.mergeInto(one, other));

        var merged = cast.as(teacher, () -> referrals.find(one)).orElseThrow();
        var kept = cast.as(teacher, () -> referrals.find(other)).orElseThrow();
        assertThat(merged.mergedInto()).isEqualTo(other);
        assertThat(timelineFor(teacher, one)).contains("Merged into referral " + kept.number());
        assertThat(timelineFor(teacher, other)).contains("Referral " + merged.number() + " was merged into this one");
        assertThatThrownBy(() -> cast.machine(() -> progress.mergeInto(one, one)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aStepsAnswersAreKeptAndOnTheTimeline() {
        var id = aReferral().about(amara).by(teacher).sentTo(referrals);
        var submission = cast.as(
                coordinator,
                () -> progress.record(new RecordSubmission(
                        id,
                        null,
                        "triage",
                        "Triage",
                        TestForms.saying("Food pantry"),
                        TestForms.JSON,
                        false,
                        List.of())));

        assertThat(cast.as(teacher, () -> timeline.ofReferral(id)))
                .filteredOn(entry -> entry.title().equals("Triage"))
                .singleElement()
                .extracting(TimelineEntry::submissionId)
                .isEqualTo(submission);
        assertThat(cast.as(teacher, () -> referrals.submissionsOf(id)))
                .extracting(SubmissionView::stepName)
                .containsExactly("Referral", "Triage");
    }

    @Test
    void aCommentIsReadByAll() {
        var id = aReferral().about(amara).by(teacher).sentTo(referrals);
        cast.as(coordinator, () -> referrals.comment(id, "  I called the family.  "));

        assertThat(cast.as(teacher, () -> timeline.ofReferral(id)))
                .filteredOn(entry -> entry.kind().equals("comment"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.detail()).isEqualTo("I called the family.");
                    assertThat(entry.actorName()).isEqualTo("Ana Ortiz");
                });
        assertThatThrownBy(() -> cast.as(coordinator, () -> referrals.comment(id, "  ")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> cast.as(coordinator, () -> referrals.comment(id, "x".repeat(4_001))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("4,001");
        var stranger = cast.person("Eve Moss", "teacher", roosevelt);
        assertThatThrownBy(() -> cast.as(stranger, () -> referrals.comment(id, "Hello")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void readingInFullIsAuditedButNotAtEveryGlance() {
        var id = aReferral().about(amara).by(teacher).sentTo(referrals);
        cast.as(coordinator, () -> referrals.find(id));
        cast.as(coordinator, () -> referrals.find(id));
        cast.as(coordinator, () -> referrals.submissionsOf(id));
        assertThat(audited("read referral", id)).isEqualTo(1);

        cast.as(teacher, () -> referrals.find(id));
        assertThat(audited("read referral", id)).isEqualTo(2);
    }

    private List<String> timelineFor(SignedIn reader, UUID referral) {
        return cast.as(reader, () -> timeline.ofReferral(referral)).stream()
                .map(TimelineEntry::title)
                .toList();
    }

    private int audited(String action, UUID referral) {
        return cast.one(
                Integer.class,
                "select count(*) from audit_entries where action = '" + action + "' and subject_id = cast(:id as text)",
                referral);
    }
}

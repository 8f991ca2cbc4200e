package org.lodestar.platform.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.lodestar.platform.testing.ReferralFixture.aReferral;
import static org.lodestar.platform.testing.WorkItemFixture.aStep;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.inbox.Inbox;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.platform.testing.Cast;
import org.lodestar.platform.testing.WithPostgres;
import org.lodestar.platform.timeline.Timeline;
import org.lodestar.platform.timeline.TimelineEntry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@WithPostgres
class ConsentsIT {
    @Autowired
    Consents consents;

    @Autowired
    Referrals referrals;

    @Autowired
    Inbox inbox;

    @Autowired
    Timeline timeline;

    Cast cast;
    UUID school;
    UUID student;
    UUID referral;
    SignedIn teacher;
    SignedIn counselor;

    @BeforeEach
    void aCounselingReferral(@Autowired JdbcClient jdbc, @Autowired PlatformTransactionManager transactions) {
        cast = Cast.inANewDistrict(jdbc, transactions);
        school = cast.school("Roosevelt Middle");
        student = cast.student("Amara Diallo", school);
        teacher = cast.person("Tom Reyes", "teacher", school);
        counselor = cast.person("Carl Lee", "counselor", school);
        referral = aReferral().inConfidence().about(student).by(teacher).sentTo(referrals);
        cast.machine(
                () -> aStep("Talk").of(referral).forTeam("counselor", school).openedIn(inbox));
    }

    @Test
    void aConsentIsRecordedWithWhoRecordedItAndOnTheTimeline() {
        cast.as(counselor, () -> consents.record(student, referral, "Counseling", "given", "by phone", null));

        assertThat(cast.as(counselor, () -> consents.ofStudent(student)))
                .singleElement()
                .satisfies(consent -> {
                    assertThat(consent.state()).isEqualTo("given");
                    assertThat(consent.purpose()).isEqualTo("Counseling");
                    assertThat(consent.method()).isEqualTo("by phone");
                    assertThat(consent.recordedByName()).isEqualTo("Carl Lee");
                });
        assertThat(cast.as(counselor, () -> timeline.ofReferral(referral)))
                .extracting(TimelineEntry::title)
                .contains("Consent given: Counseling");
    }

    @Test
    void whoMadeAConfidentialReferralDoesNotSeeTheFamilysAnswer() {
        cast.as(counselor, () -> consents.record(student, referral, "Counseling", "refused", null, null));
        assertThat(cast.as(teacher, () -> consents.ofStudent(student))).isEmpty();
        assertThat(cast.as(teacher, () -> timeline.ofReferral(referral)))
                .extracting(TimelineEntry::kind)
                .doesNotContain("consent");
    }

    @Test
    void aConsentWithoutAReferralIsForWhoHelpsAtTheSchool() {
        cast.machine(() -> consents.record(student, null, "Health screening", "requested", null, null));
        assertThat(cast.as(counselor, () -> consents.ofStudent(student)))
                .singleElement()
                .extracting(Consent::recordedByName)
                .isNull();
        assertThat(cast.as(teacher, () -> consents.ofStudent(student))).isEmpty();
    }

    @Test
    void aQuestionThatWasAnsweredIsToldByItsAnswer() {
        cast.machine(() -> consents.record(student, referral, "Counseling", "requested", null, null));
        cast.as(counselor, () -> consents.record(student, referral, "Counseling", "given", null, null));
        cast.machine(() -> consents.record(student, referral, "Therapy", "requested", null, null));
        assertThat(cast.as(counselor, () -> consents.ofStudent(student)))
                .extracting(Consent::purpose, Consent::state)
                .containsExactly(tuple("Therapy", "requested"), tuple("Counseling", "given"));
    }

    @Test
    void theNewestAnswerComesFirst() {
        cast.as(counselor, () -> consents.record(student, referral, "Counseling", "given", null, null));
        cast.as(counselor, () -> consents.record(student, referral, "Counseling", "withdrawn", null, null));
        assertThat(cast.as(counselor, () -> consents.ofStudent(student)))
                .extracting(Consent::state)
                .containsExactly("withdrawn", "given");
    }

    @Test
    void whatDoesNotBelongTogetherIsRefused() {
        var other = cast.student("Leo Marsh", school);
        assertThatThrownBy(() ->
                        cast.as(counselor, () -> consents.record(other, referral, "Counseling", "given", null, null)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> cast.as(
                        counselor,
                        () -> consents.record(student, referral, "Counseling", "given", null, UUID.randomUUID())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        cast.as(counselor, () -> consents.record(student, referral, "Counseling", "maybe", null, null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("maybe");
    }
}

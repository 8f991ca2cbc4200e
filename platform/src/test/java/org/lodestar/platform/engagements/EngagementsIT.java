package org.lodestar.platform.engagements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.platform.testing.ReferralFixture.aReferral;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.platform.testing.Cast;
import org.lodestar.platform.testing.WithPostgres;
import org.lodestar.platform.timeline.Timeline;
import org.lodestar.platform.timeline.TimelineEntry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@WithPostgres
class EngagementsIT {
    @Autowired
    Engagements engagements;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Referrals referrals;

    @Autowired
    Timeline timeline;

    Cast cast;
    UUID student;
    SignedIn teacher;
    SignedIn coordinator;
    SignedIn colleague;

    @BeforeEach
    void someone(@Autowired JdbcClient jdbc, @Autowired PlatformTransactionManager transactions) {
        cast = Cast.inANewDistrict(jdbc, transactions);
        var school = cast.school("Roosevelt Middle");
        student = cast.student("Amara Diallo", school);
        teacher = cast.person("Tom Reyes", "teacher", school);
        colleague = cast.person("Tess Next", "teacher", school);
        coordinator = cast.person("Ana Ortiz", "coordinator", school);
    }

    @Test
    void helpIsStartedAndEndedAndTheReferrerHearsIt() {
        var referral = aReferral().about(student).by(teacher).sentTo(referrals);
        cast.machine(() -> {
            engagements.open(referral, null, "Food pantry", Cast.idOf(coordinator));
            engagements.open(referral, null, "Tutoring", null);
            engagements.close(referral, "Food pantry", "delivered");
        });

        assertThat(cast.as(teacher, () -> engagements.ofReferral(referral)))
                .extracting(Engagement::serviceName, Engagement::open, Engagement::withName, Engagement::result)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Food pantry", false, "Ana Ortiz", "delivered"),
                        org.assertj.core.groups.Tuple.tuple("Tutoring", true, null, null));
        assertThat(cast.as(teacher, () -> timeline.ofReferral(referral)))
                .extracting(TimelineEntry::title)
                .containsExactly(
                        "Ended: Food pantry", "Started: Tutoring", "Started: Food pantry", "Referred by Tom Reyes");
        assertThat(cast.as(colleague, () -> engagements.ofStudent(student))).isEmpty();
    }

    @Test
    void closingAllClosesEachOnce() {
        var referral = aReferral().about(student).by(teacher).sentTo(referrals);
        cast.machine(() -> {
            engagements.open(referral, null, "Food pantry", null);
            engagements.open(referral, null, "Tutoring", null);
            engagements.close(referral, null, "done");
            engagements.close(referral, null, "done again");
        });
        assertThat(cast.as(teacher, () -> engagements.ofStudent(student)))
                .hasSize(2)
                .extracting(Engagement::result)
                .containsOnly("done");
    }

    @Test
    void theReferrerHearsTheOutcomeButNotWhatIsConfidentialInIt() {
        var referral = aReferral().inConfidence().about(student).by(teacher).sentTo(referrals);
        cast.as(coordinator, () -> {
            engagements.open(referral, null, "Counseling", null);
            engagements.close(referral, null, "six sessions");
            outcomes.record(referral, "partly", "Sleeps better, still grieving");
        });

        assertThat(cast.as(teacher, () -> outcomes.ofReferral(referral)))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.result()).isEqualTo("partly");
                    assertThat(outcome.summary()).isEmpty();
                });
        assertThat(cast.as(teacher, () -> engagements.ofReferral(referral)))
                .extracting(Engagement::result)
                .containsExactly((String) null);
        assertThat(cast.as(teacher, () -> timeline.ofReferral(referral)))
                .noneMatch(entry -> (entry.title() + entry.detail()).contains("grieving"))
                .extracting(TimelineEntry::title)
                .contains("Outcome: partly met");
        assertThat(cast.as(coordinator, () -> outcomes.ofStudent(student)))
                .extracting(Outcome::summary)
                .containsExactly("Sleeps better, still grieving");
    }

    @Test
    void whatIsNotThereIsRefused() {
        var referral = aReferral().about(student).by(teacher).sentTo(referrals);
        assertThatThrownBy(() -> cast.machine(() -> outcomes.record(referral, "great", "")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("great");
        assertThatThrownBy(() -> cast.machine(() -> outcomes.record(UUID.randomUUID(), "met", "")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> cast.machine(() -> engagements.open(referral, UUID.randomUUID(), "Vision van", null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Vision van");
    }
}

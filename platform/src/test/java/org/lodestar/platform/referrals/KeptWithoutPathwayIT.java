package org.lodestar.platform.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.platform.testing.ReferralFixture.aReferral;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.testing.Cast;
import org.lodestar.platform.testing.WithPostgres;
import org.lodestar.platform.timeline.NewTimelineEntry;
import org.lodestar.platform.timeline.Timeline;
import org.lodestar.platform.timeline.TimelineEntry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** @see "docs/decisions/0002-20261124-one-database-one-transaction.md" */
@WithPostgres
@Import(KeptWithoutPathwayIT.Breaking.class)
class KeptWithoutPathwayIT {
    /** Leaves a trace in the transaction, then fails as the pathways named so do. */
    static class Breaking {
        @Autowired
        Timeline timeline;

        @EventListener
        void on(ReferralSubmitted submitted) {
            timeline.add(NewTimelineEntry.forAll(submitted.referralId(), "trace", "Half done", ""));
            if (submitted.pathwayKey().equals("broken")) {
                throw new PathwayDidNotStart("The decision \"urgency\" is missing.", new IllegalStateException());
            }
            if (submitted.pathwayKey().equals("bug")) {
                throw new IllegalStateException("a bug");
            }
        }
    }

    @Autowired
    Referrals referrals;

    @Autowired
    ReferralProgress progress;

    @Autowired
    Timeline timeline;

    Cast cast;
    UUID student;
    SignedIn teacher;
    TransactionTemplate transaction;

    @BeforeEach
    void someone(@Autowired JdbcClient jdbc, @Autowired PlatformTransactionManager transactions) {
        cast = Cast.inANewDistrict(jdbc, transactions);
        var school = cast.school("Roosevelt Middle");
        student = cast.student("Amara Diallo", school);
        teacher = cast.person("Tom Reyes", "teacher", school);
        transaction = new TransactionTemplate(transactions);
    }

    @Test
    void aReferralWhosePathwayDoesNotStartIsKeptAndWaits() {
        var id = aReferral().on("broken", "Broken").about(student).by(teacher).sentTo(referrals);

        var kept = cast.as(teacher, () -> referrals.find(id)).orElseThrow();
        assertThat(kept.started()).isFalse();
        assertThat(kept.startProblem()).isEqualTo("The decision \"urgency\" is missing.");
        assertThat(cast.as(teacher, () -> referrals.submissionsOf(id))).hasSize(1);
        assertThat(cast.as(teacher, () -> timeline.ofReferral(id)))
                .extracting(TimelineEntry::kind)
                .containsExactly("waiting", "referred");
        assertThat(cast.machine(progress::waitingToStart)).containsExactly(id);
    }

    @Test
    void onceStartedItWaitsNoMore() {
        var id = aReferral().on("broken", "Broken").about(student).by(teacher).sentTo(referrals);
        cast.machine(() -> progress.didNotStart(id, "Still missing."));
        assertThat(cast.as(teacher, () -> referrals.find(id)).orElseThrow().startProblem())
                .isEqualTo("Still missing.");

        cast.machine(() -> progress.started(id));
        var started = cast.as(teacher, () -> referrals.find(id)).orElseThrow();
        assertThat(started.started()).isTrue();
        assertThat(started.startProblem()).isNull();
        assertThat(cast.machine(progress::waitingToStart)).isEmpty();
    }

    @Test
    void aReferralWhosePathwayStartsIsWholeAndDoesNotWait() {
        var id = aReferral().about(student).by(teacher).sentTo(referrals);
        assertThat(cast.as(teacher, () -> timeline.ofReferral(id)))
                .extracting(TimelineEntry::kind)
                .containsExactly("trace", "referred");
        assertThat(cast.machine(progress::waitingToStart)).isEmpty();
    }

    @Test
    void aBugIsNotHiddenAndLeavesNoHalf() {
        var id = UUID.randomUUID();
        assertThatThrownBy(() -> aReferral()
                        .withId(id)
                        .on("bug", "Bug")
                        .about(student)
                        .by(teacher)
                        .sentTo(referrals))
                .isInstanceOf(IllegalStateException.class);
        assertThat(cast.as(teacher, () -> referrals.find(id))).isEmpty();
    }

    @Test
    void insideATransactionOfTheCallersOnlyTheStartIsUndone() {
        var id = UUID.randomUUID();
        cast.as(
                teacher,
                () -> transaction.executeWithoutResult(status -> {
                    timeline.add(new NewTimelineEntry(null, student, "before", "Before", "", null, false, List.of()));
                    aReferral().withId(id).on("broken", "Broken").about(student).sentTo(referrals);
                }));

        assertThat(cast.as(teacher, () -> timeline.ofStudent(student)))
                .extracting(TimelineEntry::kind)
                .containsExactly("waiting", "referred", "before");
        assertThat(cast.one(
                        Integer.class,
                        "select count(*) from audit_entries where action = 'made referral' and subject_id = cast(:id as text)",
                        id))
                .isEqualTo(1);
        assertThat(cast.machine(progress::waitingToStart)).containsExactly(id);
    }

    @Test
    void whatTheCallerRollsBackIsNotKept() {
        var id = UUID.randomUUID();
        cast.as(
                teacher,
                () -> transaction.executeWithoutResult(status -> {
                    aReferral().withId(id).about(student).sentTo(referrals);
                    status.setRollbackOnly();
                }));
        assertThat(cast.as(teacher, () -> referrals.find(id))).isEmpty();
    }
}

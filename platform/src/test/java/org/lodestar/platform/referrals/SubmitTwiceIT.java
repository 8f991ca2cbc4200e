package org.lodestar.platform.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.platform.testing.ReferralFixture.aReferral;

import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.testing.AtOnce;
import org.lodestar.platform.testing.Cast;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@WithPostgres
class SubmitTwiceIT {
    @Autowired
    Referrals referrals;

    Cast cast;
    UUID student;
    SignedIn teacher;
    final UUID id = UUID.randomUUID();

    @BeforeEach
    void someone(@Autowired JdbcClient jdbc, @Autowired PlatformTransactionManager transactions) {
        cast = Cast.inANewDistrict(jdbc, transactions);
        var school = cast.school("Roosevelt Middle");
        student = cast.student("Amara Diallo", school);
        teacher = cast.person("Tom Reyes", "teacher", school);
    }

    @Test
    void sendingTheSameAgainChangesNothing() {
        var first = aReferral()
                .withId(id)
                .about(student)
                .by(teacher)
                .saying("First")
                .sentTo(referrals);
        var second = aReferral()
                .withId(id)
                .about(student)
                .by(teacher)
                .saying("Second")
                .sentTo(referrals);

        assertThat(second).isEqualTo(first);
        assertThat(cast.as(teacher, () -> referrals.find(id)).orElseThrow().summary())
                .isEqualTo("First");
        assertThat(keptOnce()).isEqualTo("1 1 1 1");
    }

    @Test
    void sendingTheSameEightTimesAtOnceMakesOne() throws Exception {
        Callable<UUID> send =
                () -> aReferral().withId(id).about(student).by(teacher).sentTo(referrals);
        assertThat(AtOnce.run(Collections.nCopies(8, send))).containsOnly(id);
        assertThat(keptOnce()).isEqualTo("1 1 1 1");
    }

    @Test
    void theNumberOfSomebodyElsesReferralIsRefused(
            @Autowired JdbcClient jdbc, @Autowired PlatformTransactionManager transactions) {
        aReferral().withId(id).about(student).by(teacher).sentTo(referrals);

        var colleague = cast.person("Eve Moss", "teacher", cast.school("Roosevelt Middle"));
        cast.alsoIs(colleague, "teacher", null);
        assertThatThrownBy(() ->
                        aReferral().withId(id).about(student).by(colleague).sentTo(referrals))
                .isInstanceOf(Refused.class);

        var far = Cast.inANewDistrict(jdbc, transactions);
        var stranger = far.person("Zoe Far", "teacher", null);
        assertThatThrownBy(() -> aReferral()
                        .withId(id)
                        .about(far.student("Leo Marsh", null))
                        .by(stranger)
                        .sentTo(referrals))
                .isInstanceOf(Refused.class);
    }

    /** Referrals, submissions, timeline and audit entries of the id. */
    private String keptOnce() {
        return cast.one(String.class, """
                select concat_ws(' ', (select count(*) from referrals where id = :id),
                  (select count(*) from submissions where referral_id = :id),
                  (select count(*) from timeline_entries where referral_id = :id),
                  (select count(*) from audit_entries where subject_id = cast(:id as text) and action = 'made referral'))""", id);
    }
}

package org.lodestar.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.platform.testing.ReferralFixture.aReferral;
import static org.lodestar.platform.testing.WorkItemFixture.aStep;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.platform.testing.AtOnce;
import org.lodestar.platform.testing.Cast;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@WithPostgres
class ClaimRaceIT {
    @Autowired
    Inbox inbox;

    @Autowired
    Referrals referrals;

    @RepeatedTest(5)
    void ofSixWhoClaimAtOnceOneHasItAndTheOthersAreToldWho(
            @Autowired JdbcClient jdbc, @Autowired PlatformTransactionManager transactions) throws Exception {
        var cast = Cast.inANewDistrict(jdbc, transactions);
        var school = cast.school("Roosevelt Middle");
        var teacher = cast.person("Tom Reyes", "teacher", school);
        var referral = aReferral()
                .about(cast.student("Amara Diallo", school))
                .by(teacher)
                .sentTo(referrals);
        UUID item = cast.machine(() ->
                aStep("Triage").of(referral).forTeam("coordinator", school).openedIn(inbox));
        var claims = new ArrayList<Callable<WorkItem>>();
        for (var number = 1; number <= 6; number++) {
            var person = cast.person("Racer " + number, "coordinator", school);
            claims.add(() -> cast.as(person, () -> inbox.claim(item)));
        }

        var results = AtOnce.run(claims);

        var winners = results.stream()
                .filter(WorkItem.class::isInstance)
                .map(WorkItem.class::cast)
                .toList();
        assertThat(winners).hasSize(1);
        assertThat(results.stream().filter(Refused.class::isInstance).map(refused -> ((Refused) refused).getMessage()))
                .hasSize(5)
                .containsOnly(winners.get(0).assigneeName() + " already has this.");
    }
}

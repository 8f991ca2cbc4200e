package org.lodestar.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.platform.testing.ReferralFixture.aReferral;
import static org.lodestar.platform.testing.ReferralFixture.aRequest;
import static org.lodestar.platform.testing.WorkItemFixture.aStep;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.platform.testing.Cast;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@WithPostgres
class InboxIT {
    @Autowired
    Inbox inbox;

    @Autowired
    Referrals referrals;

    Cast cast;
    UUID school;
    UUID referral;
    SignedIn teacher;
    SignedIn ortiz;
    SignedIn lee;

    @BeforeEach
    void aReferralAndItsTeam(@Autowired JdbcClient jdbc, @Autowired PlatformTransactionManager transactions) {
        cast = Cast.inANewDistrict(jdbc, transactions);
        school = cast.school("Roosevelt Middle");
        teacher = cast.person("Tom Reyes", "teacher", school);
        ortiz = cast.person("Ana Ortiz", "coordinator", school);
        lee = cast.person("Carl Lee", "coordinator", school);
        referral = aReferral()
                .about(cast.student("Amara Diallo", school))
                .by(teacher)
                .sentTo(referrals);
    }

    @Test
    void anItemKnowsItsReferralAndNamesTheStudentShortly() {
        var due = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var item = find(ortiz, triage(due));
        assertThat(item.subject()).isEqualTo("Amara D.");
        assertThat(item.pathwayKey()).isEqualTo("coordination");
        assertThat(item.schoolName()).isEqualTo("Roosevelt Middle");
        assertThat(item.dueAt()).isEqualTo(due);
        assertThat(item.state()).isEqualTo(WorkItemState.OPEN);
        assertThat(item.assigneeId()).isNull();
    }

    @Test
    void anItemOfARequestNamesWhoAsked() {
        var request = aRequest().at(school).by(teacher).sentTo(referrals);
        var id = cast.machine(() ->
                aStep("Approve").of(request).forTeam("coordinator", school).openedIn(inbox));
        assertThat(find(ortiz, id).subject()).isEqualTo("Request of Tom Reyes");
    }

    @Test
    void theSameEngineTaskIsOpenedOnce() {
        var first = cast.machine(
                () -> aStep("Triage").of(referral).asTask("task-" + referral).openedIn(inbox));
        var again = cast.machine(
                () -> aStep("Triage").of(referral).asTask("task-" + referral).openedIn(inbox));
        assertThat(again).isEqualTo(first);
    }

    @Test
    void itIsSeenByItsTeamAndItsAssigneeOnly() {
        var id = triage(null);
        assertThat(cast.as(ortiz, () -> inbox.find(id))).isPresent();
        assertThat(cast.as(teacher, () -> inbox.find(id))).isEmpty();
        var elsewhere = cast.person("Abe Far", "coordinator", cast.school("Elsewhere"));
        assertThat(cast.as(elsewhere, () -> inbox.find(id))).isEmpty();
        var everywhere = cast.person("Cleo Wide", "coordinator", null);
        assertThat(cast.as(everywhere, () -> inbox.find(id))).isPresent();

        var mine = cast.machine(
                () -> aStep("Answer").of(referral).assignedTo(teacher).openedIn(inbox));
        assertThat(cast.as(teacher, () -> inbox.mayDo(find(teacher, mine)))).isTrue();
        assertThat(cast.as(ortiz, () -> inbox.find(mine))).isEmpty();
    }

    @Test
    void aStepForSomeRolesIsHiddenFromTheOthersOfItsTeam() {
        var id = cast.machine(() -> aStep("Health")
                .of(referral)
                .forTeam("coordinator", school)
                .onlyFor("nurse")
                .openedIn(inbox));
        assertThat(cast.as(ortiz, () -> inbox.find(id))).isEmpty();
        cast.alsoIs(ortiz, "nurse", school);
        assertThat(cast.as(ortiz, () -> inbox.find(id))).isPresent();
    }

    @Test
    void escalatingLetsAnotherTeamSeeIt() {
        var principal = cast.person("Pia Head", "principal", school);
        var id = cast.machine(() -> aStep("Triage")
                .of(referral)
                .forTeam("coordinator", school)
                .asTask("late-" + referral)
                .openedIn(inbox));
        assertThat(cast.as(principal, () -> inbox.find(id))).isEmpty();
        cast.machine(() -> inbox.alsoFor("late-" + referral, "principal"));
        assertThat(cast.as(principal, () -> inbox.claim(id)).assigneeName()).isEqualTo("Pia Head");
    }

    @Test
    void whoClaimsHasItAndTheNextIsToldWho() {
        var id = triage(null);
        var claimed = cast.as(ortiz, () -> inbox.claim(id));
        assertThat(claimed.assigneeName()).isEqualTo("Ana Ortiz");
        assertThatThrownBy(() -> cast.as(lee, () -> inbox.claim(id)))
                .isInstanceOf(Refused.class)
                .hasMessage("Ana Ortiz already has this.");
        assertThat(cast.as(ortiz, () -> inbox.claim(id)).version()).isEqualTo(claimed.version());
    }

    @Test
    void onlyWhoHasItGivesItBack() {
        var id = triage(null);
        cast.as(ortiz, () -> inbox.claim(id));
        assertThatThrownBy(() -> cast.as(lee, () -> inbox.release(id)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Ana Ortiz");
        assertThat(cast.as(ortiz, () -> inbox.release(id)).assigneeId()).isNull();
        assertThat(cast.as(lee, () -> inbox.claim(id)).assigneeName()).isEqualTo("Carl Lee");
    }

    @Test
    void aStrangerCanNeitherClaimNorHandOver() {
        var id = triage(null);
        assertThatThrownBy(() -> cast.as(teacher, () -> inbox.claim(id))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> cast.as(teacher, () -> inbox.assign(id, Cast.idOf(lee))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> cast.as(ortiz, () -> inbox.claim(UUID.randomUUID())))
                .isInstanceOf(Refused.class)
                .hasMessage("This step is no longer there.");
    }

    @Test
    void itIsHandedOnlyToSomebodyWhoMaySeeTheStudent() {
        var id = triage(null);
        assertThat(cast.as(ortiz, () -> inbox.assign(id, Cast.idOf(lee))).assigneeName())
                .isEqualTo("Carl Lee");
        var elsewhere = cast.person("Abe Far", "counselor", cast.school("Elsewhere"));
        assertThatThrownBy(() -> cast.as(ortiz, () -> inbox.assign(id, Cast.idOf(elsewhere))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Abe Far");
        assertThat(cast.as(ortiz, () -> inbox.assign(id, null)).assigneeId()).isNull();
    }

    @Test
    void itIsClosedOnceAndNotClaimedAfterwards() {
        var id = cast.machine(() -> aStep("Triage")
                .of(referral)
                .forTeam("coordinator", school)
                .asTask("t-" + referral)
                .openedIn(inbox));
        assertThat(cast.as(ortiz, () -> inbox.close("t-" + referral, WorkItemState.DONE)))
                .isTrue();
        assertThat(cast.as(lee, () -> inbox.close("t-" + referral, WorkItemState.DONE)))
                .isFalse();
        assertThat(find(lee, id).closedByName()).isEqualTo("Ana Ortiz");
        assertThatThrownBy(() -> cast.as(lee, () -> inbox.claim(id)))
                .isInstanceOf(Refused.class)
                .hasMessage("This step is already done, by Ana Ortiz.");
    }

    @Test
    void theItemsOfAReferralTakeItsPriority() {
        var id = triage(null);
        cast.machine(() -> inbox.priority(referral, 0));
        assertThat(find(ortiz, id).priority()).isZero();
    }

    private UUID triage(Instant due) {
        return cast.machine(() -> aStep("Triage")
                .of(referral)
                .forTeam("coordinator", school)
                .due(due)
                .openedIn(inbox));
    }

    private WorkItem find(SignedIn reader, UUID id) {
        return cast.as(reader, () -> inbox.find(id)).orElseThrow();
    }
}

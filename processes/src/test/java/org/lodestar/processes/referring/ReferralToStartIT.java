package org.lodestar.processes.referring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.Refused;
import org.lodestar.processes.testing.PathwayRun;
import org.lodestar.processes.testing.PathwayRuns;
import org.lodestar.processes.testing.RunsPathways;
import org.springframework.beans.factory.annotation.Autowired;

@RunsPathways
class ReferralToStartIT {

    @Autowired
    PathwayRuns runs;

    @Autowired
    Referring referring;

    @Test
    void startsThePathwayAndPutsItsFirstStepIntoTheInbox() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Map.of("summary", "Falls asleep", "kind", "learning"));
        run.opens("Look at it").at("received").isOpen();
    }

    @Test
    void theFirstStepWaitsForTheTeamOfTheStudentsSchool() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Map.of("summary", "Falls asleep", "kind", "food"));
        assertThat(
                        run.texts(
                                "select team_role || ' ' || school_id || ' ' || priority from work_items where referral_id = :id"))
                .containsExactly("coordinator " + run.district().north().id() + " 1");
    }

    @Test
    void saysWhatHappensNextAndByWhen() {
        PathwayRun run = runs.ofTestPathway("tiny");
        UUID student = run.district().aStudentAt(run.district().north()).create();
        ReferResult sent = run.district()
                .as(
                        "teacher",
                        () -> referring.refer(UUID.randomUUID(), "tiny", student, Map.of("summary", "Falls asleep")));
        assertThat(((ReferResult.Sent) sent).words())
                .matches("The coordinator at North School looks at it by tomorrow (noon|\\d+ [ap]m)\\.");
    }

    @Test
    void sendingTwiceMakesOneReferral() {
        PathwayRun run = runs.ofTestPathway("tiny");
        UUID student = run.district().aStudentAt(run.district().north()).create();
        UUID sendId = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            ReferResult sent = run.district()
                    .as("teacher", () -> referring.refer(sendId, "tiny", student, Map.of("summary", "Falls asleep")));
            assertThat(((ReferResult.Sent) sent).referralId()).isEqualTo(sendId);
        }
        assertThat(run.district().as("teacher", () -> run.district().call(() -> 1)))
                .isEqualTo(1);
    }

    @Test
    void anUrgentWordMakesItUrgent() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Map.of("summary", "He says he is in DANGER at home"));
        assertThat(run.texts("select urgent::text from referrals where id = :id"))
                .containsExactly("true");
    }

    @Test
    void missingAnswersAreSaidAndNothingIsKept() {
        PathwayRun run = runs.ofTestPathway("tiny");
        UUID student = run.district().aStudentAt(run.district().north()).create();
        ReferResult result =
                run.district().as("teacher", () -> referring.refer(UUID.randomUUID(), "tiny", student, Map.of()));
        assertThat(((ReferResult.Invalid) result).problems()).extracting("path").contains("summary");
    }

    @Test
    void aStudentOfAnotherSchoolCannotBeReferred() {
        PathwayRun run = runs.ofTestPathway("tiny");
        UUID student = run.district().aStudentAt(run.district().south()).create();
        assertThatThrownBy(() -> run.refer(student, "teacher", Map.of("summary", "Falls asleep")))
                .isInstanceOf(Refused.class);
    }
}

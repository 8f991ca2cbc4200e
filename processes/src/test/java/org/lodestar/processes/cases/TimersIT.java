package org.lodestar.processes.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lodestar.processes.testing.PathwayRun;
import org.lodestar.processes.testing.PathwayRuns;
import org.lodestar.processes.testing.RunsPathways;
import org.lodestar.processes.testing.Tiny;
import org.springframework.beans.factory.annotation.Autowired;

@RunsPathways
class TimersIT {

    @Autowired
    PathwayRuns runs;

    @Test
    void aReminderRaisesThePriorityAndLeavesTheStepOpen() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        assertThat(run.texts("select priority::text from work_items where referral_id = :id"))
                .containsExactly("2");
        run.fire("remind_timer").opens("Look at it");
        assertThat(run.texts("select priority::text from work_items where referral_id = :id"))
                .containsExactly("1");
        assertThat(run.timeline("coordinator")).contains("Please look at it soon.");
    }

    @Test
    void anEscalationLetsAnotherRoleDoTheLateStep() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        run.fire("late_timer").opens("Look at it");
        assertThat(run.texts("select also_role from work_items where referral_id = :id"))
                .containsExactly("principal");
        run.complete("Look at it", "principal", Tiny.help()).opens("Say what changed");
    }

    @Test
    void aCycleGoesOffAgain() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        run.fire("late_timer").fire("late_timer");
        assertThat(run.timeline("coordinator"))
                .filteredOn("Nobody has looked at it yet."::equals)
                .hasSize(2);
    }

    @Test
    void theDueTimeIsOnTheInboxRow() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        assertThat(
                        run.texts(
                                "select (due_at - opened_at > interval '23 hours 59 minutes')::text from work_items where referral_id = :id"))
                .containsExactly("true");
    }

    @Test
    void aDoneStepNoLongerReminds() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        run.complete("Look at it", "coordinator", Tiny.help());
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> run.fire("remind_timer")))
                .isInstanceOf(AssertionError.class);
    }
}

package org.lodestar.processes.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.Refused;
import org.lodestar.processes.testing.PathwayRun;
import org.lodestar.processes.testing.PathwayRuns;
import org.lodestar.processes.testing.RunsPathways;
import org.lodestar.processes.testing.Tiny;
import org.springframework.beans.factory.annotation.Autowired;

@RunsPathways
class TaskDeskIT {

    @Autowired
    PathwayRuns runs;

    @Autowired
    TaskDesk desk;

    @Test
    void theWholeWayFromReferralToOutcome() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        run.complete("Look at it", "coordinator", Tiny.help("tutoring", "lunch"))
                .at("arranged")
                .opens("Arrange: Tutoring", "Arrange: Lunch");
        run.complete("Arrange: Tutoring", "counselor", Tiny.agreed("Mondays"));
        run.complete("Arrange: Lunch", "counselor", Map.of("agreed", "no"));
        run.opens("Say what changed").complete("Say what changed", "coordinator", Tiny.result("met", "Awake again"));
        run.endedAs("completed");
        assertThat(run.texts("select service_name || ' ' || state from engagements where referral_id = :id"))
                .containsExactly("Tutoring closed");
        assertThat(run.texts("select result || ' ' || summary from outcomes where referral_id = :id"))
                .containsExactly("met Awake again");
    }

    @Test
    void saysWhatComesNext() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        Completion completion = run.submit(run.workItem("Look at it"), "coordinator", Tiny.help("lunch"));
        assertThat(completion).isEqualTo(new Completion.Completed("Next: Arrange: Lunch, waiting for the counselor."));
    }

    @Test
    void saysHowItEnded() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        Completion completion = run.submit(run.workItem("Look at it"), "coordinator", Tiny.decline("Moved away"));
        assertThat(completion).isEqualTo(new Completion.Completed("This referral is finished: Declined."));
        assertThat(run.endedAs("declined").timeline("teacher")).contains("Declined: Moved away");
    }

    @Test
    void whoLooksAtItBecomesItsOwnerAndGetsTheLaterStep() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        run.complete("Look at it", "coordinator", Tiny.help());
        String owner = run.district().staffId("coordinator").toString();
        assertThat(run.texts("select owner_id::text from referrals where id = :id"))
                .containsExactly(owner);
        assertThat(run.texts("select assignee_id::text from work_items where referral_id = :id and state = 'open'"))
                .containsExactly(owner);
    }

    @Test
    void invalidAnswersAreSaidByFieldAndChangeNothing() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        Completion completion = run.submit(run.workItem("Look at it"), "coordinator", Map.of("reason", "Because"));
        assertThat(((Completion.Invalid) completion).problems())
                .extracting("path")
                .containsExactly("decision");
        run.opens("Look at it");
        assertThat(run.texts("select step_key from submissions where referral_id = :id"))
                .containsExactly("intake");
    }

    @Test
    void aDoubleClickCountsOnce() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        UUID item = run.workItem("Look at it");
        Completion first = run.submit(item, "coordinator", Tiny.help("lunch"));
        Completion second = run.submit(item, "coordinator", Tiny.help("lunch"));
        assertThat(second).isInstanceOf(Completion.Completed.class).isEqualTo(first);
        assertThat(run.texts("select step_key from submissions where referral_id = :id and step_key = 'look'"))
                .hasSize(1);
    }

    @Test
    void aStaleStepNamesWhoDidItAndWhen() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        UUID item = run.workItem("Look at it");
        run.district()
                .staff()
                .put(
                        "second",
                        run.district().another("coordinator", run.district().north()));
        run.submit(item, "coordinator", Tiny.help("lunch"));
        Completion late = run.submit(item, "second", Tiny.decline("No"));
        assertThat(late).isInstanceOfSatisfying(Completion.AlreadyDone.class, done -> {
            assertThat(done.by()).isEqualTo("North Coordinator");
            assertThat(done.when()).isNotNull();
        });
    }

    @Test
    void otherAnswersBySamePersonAreNotTakenForADoubleClick() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        UUID item = run.workItem("Look at it");
        run.submit(item, "coordinator", Tiny.help("lunch"));
        assertThat(run.submit(item, "coordinator", Tiny.decline("Changed my mind")))
                .isInstanceOf(Completion.AlreadyDone.class);
    }

    @Test
    void noAnswersAtAllAreNotTakenForADoubleClick() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        UUID item = run.workItem("Look at it");
        run.submit(item, "coordinator", Tiny.help("lunch"));
        assertThat(run.submit(item, "coordinator", Map.of())).isInstanceOf(Completion.AlreadyDone.class);
    }

    @Test
    void whatSomebodyElseHasTakenIsNotMineToComplete() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        UUID item = run.workItem("Look at it");
        run.district()
                .staff()
                .put(
                        "second",
                        run.district().another("coordinator", run.district().north()));
        run.district().doAs("second", () -> desk.claim(item));
        assertThatThrownBy(() -> run.submit(item, "coordinator", Tiny.help()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Another Coordinator has taken this step");
        run.opens("Look at it");
    }

    @Test
    void aStepOfAnotherTeamIsNotMine() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        UUID item = run.workItem("Look at it");
        assertThatThrownBy(() -> run.submit(item, "south-coordinator", Tiny.help()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> run.submit(item, "teacher", Tiny.help())).isInstanceOf(Refused.class);
        run.opens("Look at it");
    }

    @Test
    void anActionThatRefusesLeavesTheStepAsItWas() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        UUID item = run.workItem("Look at it");
        assertThatThrownBy(() -> run.submit(item, "coordinator", Map.of("decision", "merge")))
                .isInstanceOf(Refused.class)
                .hasMessage("Choose the open referral this one shall go on in.");
        run.opens("Look at it").isOpen();
        assertThat(run.texts("select owner_id::text from referrals where id = :id"))
                .containsOnlyNulls();
        assertThat(run.texts("select step_key from submissions where referral_id = :id"))
                .containsExactly("intake");
        run.complete("Look at it", "coordinator", Tiny.help()).opens("Say what changed");
    }

    @Test
    void mergesWithAnotherOpenReferralOfTheStudent() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        UUID first = run.referral();
        run.refer(run.student(), "teacher", Tiny.INTAKE);
        Object options = run.district()
                .as("coordinator", () -> desk.open(run.workItem("Look at it")))
                .known()
                .get("openReferrals");
        assertThat(options.toString()).contains(first.toString());
        run.complete("Look at it", "coordinator", Map.of("decision", "merge", "other", first.toString()));
        run.endedAs("merged");
        assertThat(run.texts("select merged_into::text from referrals where id = :id"))
                .containsExactly(first.toString());
    }

    @Test
    void theFormKnowsTheStudentTheEarlierAnswersAndTheEntryOfTheList() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        run.complete("Look at it", "coordinator", Tiny.help("lunch"));
        Map<String, Object> known = run.district()
                .as("counselor", () -> desk.open(run.workItem("Arrange: Lunch")))
                .known();
        assertThat(known.get("each")).isEqualTo(Map.of("label", "Lunch", "value", "lunch"));
        assertThat(known.get("answers").toString()).contains("Falls asleep in class");
        assertThat(known.get("student").toString()).contains("North School");
        assertThat(known.get("staff").toString()).contains("North Counselor");
    }

    @Test
    void aStepHandedOverIsTheOthers() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        UUID item = run.workItem("Look at it");
        run.district()
                .staff()
                .put(
                        "second",
                        run.district().another("coordinator", run.district().north()));
        run.district().doAs("coordinator", () -> desk.claim(item));
        run.district()
                .doAs("coordinator", () -> desk.handOver(item, run.district().staffId("second"), "On leave"));
        assertThatThrownBy(() -> run.submit(item, "coordinator", Tiny.help())).isInstanceOf(Refused.class);
        run.complete("Look at it", "second", Tiny.help());
    }
}

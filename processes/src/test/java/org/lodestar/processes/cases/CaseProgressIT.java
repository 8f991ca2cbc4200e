package org.lodestar.processes.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lodestar.processes.cases.CaseProgress.State;
import org.lodestar.processes.testing.PathwayRun;
import org.lodestar.processes.testing.PathwayRuns;
import org.lodestar.processes.testing.RunsPathways;
import org.lodestar.processes.testing.Tiny;
import org.springframework.beans.factory.annotation.Autowired;

@RunsPathways
class CaseProgressIT {

    @Autowired
    PathwayRuns runs;

    @Autowired
    Cases cases;

    @Test
    void showsWhatIsDoneWhatIsActiveAndWhatComesNext() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        run.complete("Look at it", "coordinator", Tiny.help("lunch"));
        CaseProgress progress = progress(run, "coordinator");
        assertThat(progress.activeElementIds()).containsExactlyInAnyOrder("each", "arrange");
        assertThat(progress.doneElementIds()).contains("start", "decide", "look", "what", "each_start");
        assertThat(progress.next()).isEqualTo("Next: Arrange: Lunch, waiting for the counselor.");
        assertThat(progress.milestones()).extracting("name").containsExactly("Received", "Help arranged");
        assertThat(progress.milestones()).extracting("state").containsExactly(State.DONE, State.CURRENT);
        assertThat(progress.milestones())
                .allSatisfy(one -> assertThat(one.since()).isNotNull());
    }

    @Test
    void aFinishedCaseStillShowsItsWay() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        run.complete("Look at it", "coordinator", Tiny.decline("No"));
        CaseProgress progress = progress(run, "teacher");
        assertThat(progress.activeElementIds()).isEmpty();
        assertThat(progress.doneElementIds()).contains("declined");
        assertThat(progress.milestones()).extracting("name").containsExactly("Received");
        assertThat(progress.milestones()).extracting("state").containsExactly(State.DONE);
    }

    @Test
    void whoMayNotSeeTheReferralSeesNothing() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        assertThat(run.district().as("south-teacher", () -> cases.progress(run.referral())))
                .isEmpty();
    }

    private CaseProgress progress(PathwayRun run, String as) {
        return run.district().as(as, () -> cases.progress(run.referral())).orElseThrow();
    }
}

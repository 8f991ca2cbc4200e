package org.lodestar.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Refused;
import org.lodestar.processes.bounds.Bound;
import org.lodestar.processes.bounds.Bounds;
import org.lodestar.processes.bounds.DistrictBounds;
import org.lodestar.processes.cases.Cases;
import org.lodestar.processes.cases.internal.StartRetry;
import org.lodestar.processes.checks.PathwayCheck;
import org.lodestar.processes.testing.PathwayRun;
import org.lodestar.processes.testing.PathwayRuns;
import org.lodestar.processes.testing.RunsPathways;
import org.lodestar.processes.testing.TestPathways;
import org.lodestar.processes.testing.Tiny;
import org.springframework.beans.factory.annotation.Autowired;

/** The limits while cases run: what goes too far is undone and said in words, and nothing is lost. */
@RunsPathways
class LimitsIT {

    @Autowired
    PathwayRuns runs;

    @Autowired
    DistrictBounds bounds;

    @Autowired
    PathwayCheck check;

    @Autowired
    Cases cases;

    @Autowired
    StartRetry retry;

    @Test
    void aListThatIsTooLongIsRefusedToWhoCompletesTheStepWhichStaysOpen() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        choose(run, Bound.ENTRIES, 1);
        assertThatThrownBy(() -> run.complete("Look at it", "coordinator", Tiny.help("lunch", "tutoring")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2 entries")
                .hasMessageContaining("Nothing is lost");
        run.opens("Look at it");
        run.complete("Look at it", "coordinator", Tiny.help("lunch")).isOpen();
    }

    @Test
    void aPathwayThatRunsOnWithoutWaitingIsStoppedAndTheStepStaysOpen() {
        PathwayRun run = runs.of(TestPathways.read("tiny")
                        .with("tiny.bpmn", TestPathways.withoutWaitingInEachRound())
                        .with("look.form", TestPathways.withServices(60)))
                .refer(Tiny.INTAKE);
        choose(run, Bound.ACTIVITIES, 100);
        String[] many = IntStream.range(0, 60).mapToObj(i -> "s" + i).toArray(String[]::new);
        assertThatThrownBy(() -> run.complete("Look at it", "coordinator", Tiny.help(many)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("passed 100 elements without waiting");
        run.opens("Look at it");
        choose(run, Bound.ACTIVITIES, 1_000);
        run.complete("Look at it", "coordinator", Tiny.help(many)).opens("Say what changed");
    }

    @Test
    void aCaseThatSplitsAgainAndAgainIsStopped() {
        PathwayRun run = runs.of(TestPathways.read("tiny").with("tiny.bpmn", TestPathways.splitting()))
                .refer(Tiny.INTAKE);
        choose(run, Bound.BRANCHES, 10);
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 20; i++) run.submit(first(run), "coordinator", Tiny.result("met", "x"));
                })
                .isInstanceOf(Refused.class)
                .hasMessageContaining("branches open, at most 10");
        run.isOpen();
    }

    @Test
    void whereThereIsNoRoomTheReferralIsKeptAndStartsWhenACaseEnds() {
        PathwayRun first = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        choose(first, Bound.RUNNING, 1);
        PathwayRun second = runs.in(first.district(), TestPathways.read("tiny")).refer(Tiny.INTAKE);
        second.isOpen().opens();
        assertThat(second.district().as("admin", () -> cases.stuck()))
                .singleElement()
                .satisfies(stuck -> assertThat(stuck.problem()).contains("There is no room"));
        DistrictScope.run(second.district().id(), retry::here);
        second.opens();
        first.withdraw("teacher", "Not needed");
        DistrictScope.run(second.district().id(), retry::here);
        second.opens("Look at it");
    }

    @Test
    void aDistrictChoosesWithinWhatTheOperatorAllowsAndTheCheckFollows() {
        PathwayRun run = runs.ofTestPathway("tiny");
        assertThatThrownBy(() -> choose(run, Bound.ENTRIES, Bound.ENTRIES.most() + 1))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("can be from 1 to 500");
        assertThatThrownBy(() -> run.district()
                        .doAs("teacher", () -> bounds.choose(Bounds.usual().with(Bound.ENTRIES, 5))))
                .isInstanceOf(Refused.class);
        choose(run, Bound.TIMER_MINUTES, 1_440);
        assertThat(run.district().as("admin", () -> check.check(TestPathways.read("tiny"))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.rule()).isEqualTo("TimersAreLiteral");
                    assertThat(problem.element()).isEqualTo("remind_timer");
                });
    }

    private java.util.UUID first(PathwayRun run) {
        return java.util.UUID.fromString(
                run.texts("select id::text from work_items where referral_id = :id and state = 'open' limit 1")
                        .get(0));
    }

    private void choose(PathwayRun run, Bound bound, int value) {
        run.district().doAs("admin", () -> bounds.choose(bounds.here().with(bound, value)));
    }
}

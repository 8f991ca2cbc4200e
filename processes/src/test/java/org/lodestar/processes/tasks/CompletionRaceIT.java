package org.lodestar.processes.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.lodestar.platform.testing.AtOnce;
import org.lodestar.processes.testing.PathwayRun;
import org.lodestar.processes.testing.PathwayRuns;
import org.lodestar.processes.testing.RunsPathways;
import org.lodestar.processes.testing.Tiny;
import org.springframework.beans.factory.annotation.Autowired;

@RunsPathways
class CompletionRaceIT {

    @Autowired
    PathwayRuns runs;

    @RepeatedTest(5)
    void ofTwoPeopleAtTheSameMomentOneCompletesAndTheOtherIsToldWho() throws Exception {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        UUID item = run.workItem("Look at it");
        run.district()
                .staff()
                .put(
                        "second",
                        run.district().another("coordinator", run.district().north()));
        List<Callable<Completion>> both = List.of(
                () -> run.submit(item, "coordinator", Tiny.help("lunch")),
                () -> run.submit(item, "second", Tiny.decline("No")));
        List<Object> results = AtOnce.run(both);
        assertThat(results).hasAtLeastOneElementOfType(Completion.Completed.class);
        assertThat(results).hasAtLeastOneElementOfType(Completion.AlreadyDone.class);
        assertThat(run.texts("select step_key from submissions where referral_id = :id and step_key = 'look'"))
                .hasSize(1);
    }

    @RepeatedTest(3)
    void parallelRoundsEndTogetherWhateverTheOrder() throws Exception {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        run.complete("Look at it", "coordinator", Tiny.help("tutoring", "lunch"));
        UUID one = run.workItem("Arrange: Tutoring");
        UUID other = run.workItem("Arrange: Lunch");
        List<Callable<Completion>> both = List.of(
                () -> run.submit(one, "counselor", Tiny.agreed("a")),
                () -> run.submit(other, "counselor", Tiny.agreed("b")));
        assertThat(AtOnce.run(both)).hasOnlyElementsOfType(Completion.Completed.class);
        run.opens("Say what changed");
    }

    @RepeatedTest(3)
    void aTimerAtTheSameMomentNeitherStopsThePersonNorIsLost() throws Exception {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        UUID item = run.workItem("Look at it");
        List<Callable<Object>> both = List.of(() -> run.submit(item, "coordinator", Tiny.help()), () -> {
            run.fire("remind_timer");
            return "fired";
        });
        assertThat(AtOnce.run(both)).hasAtLeastOneElementOfType(Completion.Completed.class);
        run.opens("Say what changed");
    }
}

package org.lodestar.processes.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.processes.checks.PathwayCheck;
import org.lodestar.processes.engine.Trial;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.testing.PathwayRuns;
import org.lodestar.processes.testing.RunsPathways;
import org.lodestar.processes.testing.TestPathways;
import org.lodestar.processes.testing.Tiny;
import org.springframework.beans.factory.annotation.Autowired;

/** What the check lets through, the engine takes, and nothing of it runs code; what the check refuses, runs none either. */
@RunsPathways
class EngineFuzzIT {

    private static final int TRIES = Integer.getInteger("fuzz", 150);
    private static final int STARTED = 15;

    @Autowired
    PathwayCheck check;

    @Autowired
    Trial trial;

    @Autowired
    PathwayRuns runs;

    @Autowired
    TestDistricts districts;

    @Test
    void whatTheCheckAcceptsTheEngineAcceptsAndNothingRunsCode() {
        TestDistrict district = districts.fresh();
        PathwayFiles tiny = TestPathways.read("tiny");
        int accepted = 0;
        for (long seed = 0; seed < TRIES; seed++) {
            PathwayFiles files = tiny;
            for (String file : List.of("tiny.bpmn", "pressing.dmn")) {
                if (seed % 3 != 0 || file.endsWith("dmn")) {
                    files = files.with(file, Mutations.of(files.text(file).orElseThrow(), seed));
                }
            }
            accepted += judged(district, files, seed, accepted < STARTED) ? 1 : 0;
        }
        assertThat(accepted).as("changed files that were accepted").isPositive();
        assertThat(Sentinel.Count.runs()).isZero();
    }

    private boolean judged(TestDistrict district, PathwayFiles files, long seed, boolean started) {
        boolean accepted = check.check(files).isEmpty();
        var complaints = district.call(() -> trial.problems(files));
        if (accepted) assertThat(complaints).as("seed %s", seed).isEmpty();
        if (accepted && started) runs.of(files).refer(Tiny.INTAKE);
        return accepted;
    }
}

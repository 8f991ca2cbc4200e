package org.lodestar.processes.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.testing.Fixtures;

/** Diagrams and decisions nobody here drew: each gets an answer. */
class RealModelsTest {

    private static final String TOO_UNUSUAL = "This file is too unusual to be checked.";

    private final PathwayCheck check = new PathwayCheck();

    @Test
    void everyModelOfOthersGetsExactProblems() {
        for (Path file : Fixtures.files("models")) answers(file);
    }

    @Test
    void everyInterchangeDiagramGetsExactProblems() {
        for (Path file : Fixtures.files("miwg")) answers(file);
    }

    @Test
    void everyDecisionOfTheComplianceKitGetsExactProblems() {
        for (Path file : Fixtures.files("dmn-tck")) {
            if (file.toString().endsWith(".dmn")) answers(file);
        }
    }

    private void answers(Path file) {
        String name = file.getFileName().toString();
        List<PathwayProblem> alone = check.checkSingle(name, Fixtures.text(file));
        List<PathwayProblem> whole = check.check(PathwayFiles.single(name, Fixtures.text(file)));
        assertThat(alone).as(name).allSatisfy(RealModelsTest::isExact);
        assertThat(whole).as(name).isNotEmpty().allSatisfy(RealModelsTest::isExact);
    }

    private static void isExact(PathwayProblem problem) {
        assertThat(problem.file()).isNotBlank();
        assertThat(problem.rule()).isNotBlank();
        assertThat(problem.message()).isNotBlank().isNotEqualTo(TOO_UNUSUAL);
    }
}

package org.lodestar.processes.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.processes.engine.DistrictEngine;
import org.lodestar.processes.testing.Fixtures;
import org.lodestar.processes.testing.RunsPathways;
import org.lodestar.processes.testing.TestPathways;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever road a file took in, it may not run code (design, decision 4): the check refuses it, and so does the engine. */
@RunsPathways
class HostileFilesIT {

    @Autowired
    PathwayCheck check;

    @Autowired
    ProcessEngine engine;

    @Autowired
    DistrictEngine districtEngine;

    @Autowired
    TestDistricts districts;

    @Test
    void everyKnownAbuseIsRefusedByTheCheckWithElementAndReason() {
        Fixtures.files("hostile").forEach(this::isRefusedByTheCheck);
    }

    @Test
    void everyKnownAbuseIsRefusedByTheEngine() {
        TestDistrict district = districts.fresh();
        Fixtures.files("hostile").stream()
                .filter(file -> !file.toString().endsWith(".form"))
                .forEach(file -> isRefusedByTheEngine(district, file));
    }

    @Test
    void everyAbuseOfOurOwnIsRefusedByTheCheckWithElementAndReason() {
        assertThat(own()).hasSizeGreaterThan(80);
        own().forEach(this::isRefusedByTheCheck);
    }

    @Test
    void everyAbuseOfOurOwnIsRefusedByTheEngine() {
        TestDistrict district = districts.fresh();
        own().forEach(file -> isRefusedByTheEngine(district, file));
    }

    @Test
    void theListSaysOfEveryAbuseWhatItTries() {
        String list = Fixtures.text(Path.of("src/test/resources/hostile/README.md"));
        assertThat(own()).allSatisfy(file -> assertThat(list).contains("`" + file.getFileName() + "`"));
        assertThat(list.lines().filter(line -> line.startsWith("| `"))).hasSameSizeAs(own());
    }

    private static List<Path> own() {
        return Fixtures.own("hostile").stream()
                .filter(file -> !file.endsWith("README.md"))
                .toList();
    }

    @Test
    void aPathwayOfNoDistrictIsRefusedByTheEngine() {
        String diagram = TestPathways.read("tiny").text("tiny.bpmn").orElseThrow();
        assertThatThrownBy(() -> engine.getRepositoryService()
                        .createDeployment()
                        .addString("tiny.bpmn", diagram)
                        .deploy())
                .hasStackTraceContaining("A pathway always belongs to one district.");
    }

    @Test
    void aFileOfAnotherKindIsRefusedByTheEngine() {
        TestDistrict district = districts.fresh();
        String diagram = TestPathways.read("tiny").text("tiny.bpmn").orElseThrow();
        for (String name : List.of("tiny.bpmn20.xml", "tiny.cmmn", "tiny.dmn11.xml", "tiny.groovy")) {
            assertThatThrownBy(() -> deploy(district, name, diagram))
                    .hasStackTraceContaining("is not a file the engine takes");
        }
    }

    @Test
    void whatIsNotRefusedIsTaken() {
        TestDistrict district = districts.fresh();
        String diagram = TestPathways.read("tiny").text("tiny.bpmn").orElseThrow();
        deploy(district, "tiny.bpmn", diagram);
        assertThat(definitions(district)).isEqualTo(1);
    }

    private void isRefusedByTheCheck(Path file) {
        String name = file.getFileName().toString();
        List<PathwayProblem> problems = check.checkSingle(name, Fixtures.text(file));
        assertThat(problems).as(name).isNotEmpty();
        assertThat(problems.get(0).message()).as(name).isNotBlank();
        assertThat(problems.get(0).rule())
                .as(name + " " + problems)
                .isIn(
                        "OnlyAllowedElements",
                        "ReadableFile",
                        "FormsHoldNoScript",
                        "StaysWithinLimits",
                        "NothingTurnsForever",
                        "TimersAreLiteral");
        if (!problems.get(0).rule().equals("ReadableFile"))
            assertThat(problems.get(0).element()).as(name + " " + problems).isNotBlank();
        assertThat(check.check(TestPathways.read("tiny").with(name, Fixtures.text(file))))
                .as(name)
                .isNotEmpty();
    }

    private void isRefusedByTheEngine(TestDistrict district, Path file) {
        String name = file.getFileName().toString();
        assertThatThrownBy(() -> deploy(district, name, Fixtures.text(file)))
                .as(name)
                .isInstanceOf(ProcessEngineException.class)
                .satisfies(refusal -> assertThat(causes(refusal)).as(name).contains("Refusal"));
        assertThat(definitions(district)).as(name).isZero();
    }

    private void deploy(TestDistrict district, String name, String content) {
        district.call(() -> districtEngine.call(services -> services.getRepositoryService()
                .createDeployment()
                .tenantId(district.id().toString())
                .addString(name, content)
                .deploy()));
    }

    private long definitions(TestDistrict district) {
        return district.call(() -> districtEngine.call(services ->
                services.getRepositoryService().createProcessDefinitionQuery().count()
                        + services.getRepositoryService()
                                .createDecisionDefinitionQuery()
                                .count()));
    }

    private static String causes(Throwable refusal) {
        StringBuilder names = new StringBuilder();
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            names.append(cause.getClass().getSimpleName()).append(' ');
        }
        return names.toString();
    }
}

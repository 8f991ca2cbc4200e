package org.lodestar.processes.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.testing.PathwayRun;
import org.lodestar.processes.testing.PathwayRuns;
import org.lodestar.processes.testing.RunsPathways;
import org.lodestar.processes.testing.TestPathways;
import org.lodestar.processes.testing.Tiny;
import org.springframework.beans.factory.annotation.Autowired;

@RunsPathways
class StuckCaseIT {

    @Autowired
    PathwayRuns runs;

    @Autowired
    Cases cases;

    @Test
    void aTimedActionThatFailsTooOftenIsShownWithItsElementAndReason() {
        PathwayRun run = runs.of(withATimerThatFails()).refer(Tiny.INTAKE);
        for (int attempt = 0; attempt < 3; attempt++) catchThrowable(() -> run.fire("remind_timer"));
        List<StuckCase> stuck = run.district().as("admin", () -> cases.stuck());
        assertThat(stuck).singleElement().satisfies(one -> {
            assertThat(one.referralId()).isEqualTo(run.referral());
            assertThat(one.elementId()).isIn("remind", "remind_timer");
            assertThat(one.problem()).contains("failed several times").contains("must be met, partly");
            assertThat(one.since()).isNotNull();
        });
        run.opens("Look at it");
    }

    @Test
    void tryingAgainGivesItAnotherAttempt() {
        PathwayRun run = runs.of(withATimerThatFails()).refer(Tiny.INTAKE);
        for (int attempt = 0; attempt < 3; attempt++) catchThrowable(() -> run.fire("remind_timer"));
        run.district().doAs("admin", () -> cases.retry(run.referral()));
        assertThat(run.district().as("admin", () -> cases.stuck())).isEmpty();
    }

    private static PathwayFiles withATimerThatFails() {
        PathwayFiles files = TestPathways.read("tiny");
        String diagram = files.text("tiny.bpmn").orElseThrow();
        String broken = diagram.replaceAll(
                "(?s)<bpmn:serviceTask id=\"remind\".*?</bpmn:serviceTask>",
                "<bpmn:serviceTask id=\"remind\" name=\"Remind the coordinator\" camunda:type=\"external\" "
                        + "camunda:topic=\"record-outcome\"><bpmn:extensionElements><camunda:properties>"
                        + "<camunda:property name=\"lodestar:input.result\" value=\"broken\"/>"
                        + "</camunda:properties></bpmn:extensionElements></bpmn:serviceTask>");
        return files.with("tiny.bpmn", broken);
    }
}

package org.lodestar.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lodestar.platform.testing.TestPostgres;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.testing.PathwayRun;
import org.lodestar.processes.testing.PathwayRuns;
import org.lodestar.processes.testing.RunsPathways;
import org.lodestar.processes.testing.TestPathways;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What fails is told without the answers it failed with: in logs, and in what the engine keeps of failed work. */
@RunsPathways
@ExtendWith(OutputCaptureExtension.class)
class QuietLogsIT {

    private static final String SECRET = "Xenodochial";

    @Autowired
    PathwayRuns runs;

    @Test
    void anActionThatFailsInATimerQuotesNoAnswer(CapturedOutput output) throws Exception {
        PathwayRun run = runs.of(failing("record-outcome", "result", "=summary"))
                .refer(Map.of("summary", SECRET + " said so", "kind", "learning"));
        Throwable failure = null;
        for (int attempt = 0; attempt < 3; attempt++) failure = catchThrowable(() -> run.fire("remind_timer"));
        assertThat(failure).hasStackTraceContaining("cannot record this outcome");
        ExecuteJobHelper.LOGGING_HANDLER.exceptionWhileExecutingJob(
                "a job", new IllegalStateException(SECRET, failure));
        assertThat(output)
                .contains("a job failed: java.lang.IllegalStateException")
                .doesNotContain(SECRET);
        assertThat(engineKnows()).isFalse();
    }

    @Test
    void anExpressionThatFailsQuotesNoAnswer(CapturedOutput output) throws Exception {
        PathwayRun run = runs.of(failing("remind", "message", "=for x in 1..6000 return summary"))
                .refer(Map.of("summary", SECRET + " said so", "kind", "learning"));
        Throwable failure = catchThrowable(() -> run.fire("remind_timer"));
        assertThat(failure).hasStackTraceContaining("has no answer");
        assertThat(output).doesNotContain(SECRET);
        assertThat(engineKnows()).isFalse();
    }

    @Test
    void aPathwayThatDoesNotStartQuotesNoAnswer(CapturedOutput output) {
        PathwayFiles files = TestPathways.read("tiny");
        String decision = files.text("pressing.dmn").orElseThrow();
        PathwayRun run = runs.of(files.with(
                        "pressing.dmn",
                        decision.replaceFirst(
                                "(?s)(<inputExpression[^>]*>\\s*<text>).*?(</text>)",
                                "$1(for x in 1..6000 return kind)[1]$2")))
                .refer(Map.of("summary", SECRET, "kind", "learning"));
        run.isOpen().opens();
        assertThat(output).contains("did not start").doesNotContain(SECRET).doesNotContain("learning");
        assertThat(run.texts("select start_problem from referrals where id = :id"))
                .singleElement()
                .asString()
                .contains("takes too long")
                .doesNotContain(SECRET);
    }

    private static PathwayFiles failing(String action, String input, String value) {
        PathwayFiles files = TestPathways.read("tiny");
        String broken = files.text("tiny.bpmn")
                .orElseThrow()
                .replaceAll(
                        "(?s)<bpmn:serviceTask id=\"remind\".*?</bpmn:serviceTask>",
                        "<bpmn:serviceTask id=\"remind\" name=\"Fail\" camunda:type=\"external\" camunda:topic=\""
                                + action
                                + "\"><bpmn:extensionElements><camunda:properties><camunda:property name=\"lodestar:input."
                                + input + "\" value=\"" + value
                                + "\"/></camunda:properties></bpmn:extensionElements></bpmn:serviceTask>");
        return files.with("tiny.bpmn", broken);
    }

    private static boolean engineKnows() throws Exception {
        for (String where : List.of(
                "act_ge_bytearray where encode(bytes_, 'escape') like ?",
                "act_ru_job where exception_msg_ like ?",
                "act_ru_incident where incident_msg_ like ?",
                "act_hi_incident where incident_msg_ like ?",
                "act_hi_job_log where job_exception_msg_ like ?")) {
            try (var owner = java.sql.DriverManager.getConnection(TestPostgres.url(), "postgres", "");
                    var query = owner.prepareStatement("select 1 from " + where)) {
                query.setString(1, "%" + SECRET + "%");
                if (query.executeQuery().next()) return true;
            }
        }
        return false;
    }
}

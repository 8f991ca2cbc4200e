package org.lodestar.processes.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.Refused;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.testing.PathwayRun;
import org.lodestar.processes.testing.PathwayRuns;
import org.lodestar.processes.testing.RunsPathways;
import org.lodestar.processes.testing.TestPathways;
import org.lodestar.processes.testing.Tiny;
import org.springframework.beans.factory.annotation.Autowired;

@RunsPathways
class WithdrawIT {

    @Autowired
    PathwayRuns runs;

    @Autowired
    Cases cases;

    @Test
    void whoReferredEndsItWhereverItIs() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        run.complete("Look at it", "coordinator", Tiny.help("tutoring", "lunch"));
        run.withdraw("teacher", "The family moved").endedAs("withdrawn");
        assertThat(run.texts("select distinct state from work_items where referral_id = :id order by 1"))
                .containsExactly("cancelled", "done");
    }

    @Test
    void aPathwayThatDrawsNoWithdrawalIsEndedAllTheSame() {
        PathwayRun run = runs.of(withoutWithdrawal()).refer(Tiny.INTAKE);
        run.withdraw("teacher", "The family moved").endedAs("withdrawn");
    }

    @Test
    void othersMayNot() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        assertThat(run.district().as("teacher", () -> cases.mayWithdraw(run.referral())))
                .isTrue();
        assertThat(run.district().as("coordinator", () -> cases.mayWithdraw(run.referral())))
                .isTrue();
        assertThat(run.district().as("admin", () -> cases.mayWithdraw(run.referral())))
                .isTrue();
        assertThat(run.district().as("nurse", () -> cases.mayWithdraw(run.referral())))
                .isFalse();
        assertThat(run.district().as("south-coordinator", () -> cases.mayWithdraw(run.referral())))
                .isFalse();
        assertThatThrownBy(() -> run.withdraw("nurse", "No reason")).isInstanceOf(Refused.class);
        run.opens("Look at it").isOpen();
    }

    @Test
    void whatIsFinishedCannotBeWithdrawn() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE).withdraw("teacher", "Mistake");
        assertThatThrownBy(() -> run.withdraw("teacher", "Again"))
                .isInstanceOf(Refused.class)
                .hasMessage("This referral is finished already.");
    }

    static PathwayFiles withoutWithdrawal() {
        PathwayFiles files = TestPathways.read("tiny");
        String diagram = files.text("tiny.bpmn").orElseThrow();
        return files.with("tiny.bpmn", diagram.replaceAll("(?s)<bpmn:subProcess id=\"stop\".*?</bpmn:subProcess>", ""));
    }
}

package org.lodestar.processes.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Refused;
import org.lodestar.processes.cases.internal.StartRetry;
import org.lodestar.processes.referring.ReferResult;
import org.lodestar.processes.referring.Referring;
import org.lodestar.processes.testing.Facades;
import org.lodestar.processes.testing.PathwayRun;
import org.lodestar.processes.testing.PathwayRuns;
import org.lodestar.processes.testing.RunsPathways;
import org.lodestar.processes.testing.Tiny;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine refuses to start because its definition is suspended, as it would refuse for any reason. */
@RunsPathways
class StartFailsIT {

    @Autowired
    PathwayRuns runs;

    @Autowired
    Facades facades;

    @Autowired
    Referring referring;

    @Autowired
    Cases cases;

    @Autowired
    StartRetry retry;

    @Test
    void theReferralIsKeptAndSaysSo() {
        PathwayRun run = runs.ofTestPathway("tiny");
        suspend(run, true);
        UUID student = run.district().aStudentAt(run.district().north()).create();
        ReferResult.Sent sent = (ReferResult.Sent)
                run.district().as("teacher", () -> referring.refer(UUID.randomUUID(), "tiny", student, Tiny.INTAKE));
        assertThat(sent.words()).contains("It is kept").contains("we keep trying");
    }

    @Test
    void nothingOfTheFailedStartIsLeft() {
        PathwayRun run = runs.ofTestPathway("tiny");
        suspend(run, true);
        run.refer(Tiny.INTAKE).isOpen().opens();
        assertThat(run.texts("select start_state from referrals where id = :id"))
                .containsExactly("waiting");
        assertThat(run.texts("select step_key from submissions where referral_id = :id"))
                .containsExactly("intake");
    }

    @Test
    void itIsTriedAgainAndThenRuns() {
        PathwayRun run = runs.ofTestPathway("tiny");
        suspend(run, true);
        run.refer(Tiny.INTAKE);
        DistrictScope.run(run.district().id(), retry::here);
        run.opens();
        suspend(run, false);
        DistrictScope.run(run.district().id(), retry::here);
        run.opens("Look at it")
                .complete("Look at it", "coordinator", Tiny.help())
                .opens("Say what changed");
    }

    @Test
    void anAdministratorSeesItAndMayTryAgain() {
        PathwayRun run = runs.ofTestPathway("tiny");
        suspend(run, true);
        run.refer(Tiny.INTAKE);
        List<StuckCase> stuck = run.district().as("admin", () -> cases.stuck());
        assertThat(stuck).singleElement().satisfies(one -> {
            assertThat(one.referralId()).isEqualTo(run.referral());
            assertThat(one.problem()).startsWith("The pathway did not start: ");
        });
        assertThatThrownBy(() -> run.district().doAs("admin", () -> cases.retry(run.referral())))
                .isInstanceOf(Refused.class);
        suspend(run, false);
        run.district().doAs("admin", () -> cases.retry(run.referral()));
        run.opens("Look at it");
        assertThat(run.district().as("admin", () -> cases.stuck())).isEmpty();
        assertThatThrownBy(() -> run.district().as("teacher", () -> cases.stuck()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatWaitsCanBeWithdrawn() {
        PathwayRun run = runs.ofTestPathway("tiny");
        suspend(run, true);
        run.refer(Tiny.INTAKE).withdraw("teacher", "Mistake").endedAs("withdrawn");
    }

    private void suspend(PathwayRun run, boolean suspended) {
        run.district()
                .call(() -> facades.engine().call(services -> {
                    var state = services.getRepositoryService()
                            .updateProcessDefinitionSuspensionState()
                            .byProcessDefinitionKey("tiny")
                            .processDefinitionTenantId(run.district().id().toString());
                    if (suspended) state.suspend();
                    else state.activate();
                    return true;
                }));
    }
}

package org.lodestar.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.processes.testing.PathwayRun;
import org.lodestar.processes.testing.PathwayRuns;
import org.lodestar.processes.testing.RunsPathways;
import org.lodestar.processes.testing.Tiny;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine's own threads run timers: for the right district, under row-level security, with nobody signed in. */
@RunsPathways
class JobsInTheirDistrictIT {

    @Autowired
    PathwayRuns runs;

    @Autowired
    ProcessEngine engine;

    @Test
    void theJobExecutorRunsATimerInItsDistrict() throws InterruptedException {
        PathwayRun one = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        PathwayRun other = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        makeDue(one, "late_timer");
        Instant patience = Instant.now().plus(Duration.ofSeconds(60));
        while (alsoRole(one).get(0) == null && Instant.now().isBefore(patience)) Thread.sleep(100);
        assertThat(alsoRole(one)).containsExactly("principal");
        assertThat(alsoRole(other)).containsOnlyNulls();
        assertThat(one.texts("select distinct district_id::text from timeline_entries where referral_id = :id"))
                .containsExactly(one.district().id().toString());
    }

    @Test
    void aDistrictSeesOnlyItsOwnProcesses() {
        PathwayRun one = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        PathwayRun other = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        assertThat(processes(one)).isEqualTo(1);
        assertThat(processes(other)).isEqualTo(1);
    }

    private long processes(PathwayRun run) {
        return run.district()
                .call(() -> new DistrictEngine(engine)
                        .call(services -> services.getRuntimeService()
                                .createProcessInstanceQuery()
                                .count()));
    }

    private List<String> alsoRole(PathwayRun run) {
        return run.texts("select also_role from work_items where referral_id = :id");
    }

    private void makeDue(PathwayRun run, String element) {
        DistrictScope.run(
                run.district().id(),
                () -> new DistrictEngine(engine).call(services -> {
                    ManagementService management = services.getManagementService();
                    Job job = management.createJobQuery().activityId(element).singleResult();
                    management.setJobDuedate(
                            job.getId(), Date.from(Instant.now().minusSeconds(5)));
                    return true;
                }));
    }
}

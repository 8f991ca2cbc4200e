package org.lodestar.processes.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lodestar.processes.testing.Facades;
import org.lodestar.processes.testing.PathwayRun;
import org.lodestar.processes.testing.PathwayRuns;
import org.lodestar.processes.testing.RunsPathways;
import org.lodestar.processes.testing.Tiny;
import org.springframework.beans.factory.annotation.Autowired;

@RunsPathways
class WorkItemRebuildIT {

    private static final String ROWS = """
            select concat_ws('|', engine_task_id, step_key, step_name, guidance, form_id, confidential, visible_to::text,
              becomes_owner, student_id, subject, school_id, team_role, also_role, assignee_id, priority,
              date_trunc('milliseconds', due_at), state) from work_items where referral_id = :id and state = 'open' order by 1""";

    @Autowired
    PathwayRuns runs;

    @Autowired
    WorkItemRebuild rebuild;

    @Autowired
    TaskDesk desk;

    @Autowired
    Facades facades;

    @Test
    void aLostInboxIsMadeAnewFromTheEngine() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        run.fire("late_timer");
        run.complete("Look at it", "coordinator", Tiny.help("tutoring", "lunch"));
        UUID claimed = run.workItem("Arrange: Lunch");
        run.district().doAs("counselor", () -> desk.claim(claimed));
        List<String> before = run.texts(ROWS);
        run.district()
                .call(() -> facades.sql()
                        .sql("delete from work_items where state = 'open'")
                        .update());
        assertThat(run.district().call(() -> rebuild.rebuild())).isEqualTo(new WorkItemRebuild.Rebuilt(2, 0));
        assertThat(run.texts(ROWS)).hasSize(2).isEqualTo(before);
    }

    @Test
    void anEscalationIsRemembered() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        run.fire("late_timer");
        List<String> before = run.texts(ROWS);
        assertThat(before).singleElement().asString().contains("principal");
        run.district().call(() -> facades.sql().sql("delete from work_items").update());
        run.district().call(() -> rebuild.rebuild());
        assertThat(run.texts(ROWS)).isEqualTo(before);
    }

    @Test
    void whatTheEngineNoLongerHasIsCancelledAndTheRestLeftAlone() {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        run.district()
                .call(() -> facades.sql()
                        .sql("update work_items set engine_task_id = 'gone' where referral_id = :id")
                        .param("id", run.referral())
                        .update());
        assertThat(run.district().call(() -> rebuild.rebuild())).isEqualTo(new WorkItemRebuild.Rebuilt(1, 1));
        assertThat(run.district().call(() -> rebuild.rebuild())).isEqualTo(new WorkItemRebuild.Rebuilt(0, 0));
        run.opens("Look at it");
    }
}

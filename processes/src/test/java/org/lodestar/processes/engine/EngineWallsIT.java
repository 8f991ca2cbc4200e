package org.lodestar.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.testing.Facades;
import org.lodestar.processes.testing.PathwayRun;
import org.lodestar.processes.testing.PathwayRuns;
import org.lodestar.processes.testing.RunsPathways;
import org.lodestar.processes.testing.TestPathways;
import org.lodestar.processes.testing.Tiny;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two districts with the same pathway, decision and message. The engine is asked as on its own job threads, with nobody
 * authenticated, where it checks no tenants: what still holds is the database.
 */
@RunsPathways
class EngineWallsIT {

    @Autowired
    PathwayRuns runs;

    @Autowired
    Facades facades;

    @Autowired
    ProcessEngine engine;

    PathwayRun mine;
    PathwayRun theirs;

    @BeforeEach
    void twoDistrictsWithTheSameNames() {
        mine = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        theirs = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
    }

    @Test
    void aQuestionWithoutATenantShowsTheDistrictInForceOnly() {
        var foreign = instance(theirs);
        assertThat(mine.district()
                        .<List<Long>>call(() -> List.of(
                                engine.getRuntimeService()
                                        .createProcessInstanceQuery()
                                        .count(),
                                engine.getTaskService().createTaskQuery().count(),
                                engine.getRepositoryService().createDeploymentQuery().listPage(0, 100).stream()
                                        .filter(deployed -> deployed.getTenantId() != null)
                                        .count(),
                                engine.getRuntimeService()
                                        .createEventSubscriptionQuery()
                                        .eventName("withdraw")
                                        .count(),
                                engine.getHistoryService()
                                        .createHistoricProcessInstanceQuery()
                                        .count())))
                .containsOnly(1L);
        assertThat(mine.district()
                        .<Long>call(() -> engine.getManagementService()
                                .createJobQuery()
                                .processInstanceId(foreign)
                                .count()))
                .isZero();
    }

    @Test
    void aMessageReachesNoOtherDistrict() {
        assertThatThrownBy(() -> mine.district().call(() -> {
                    engine.getRuntimeService()
                            .createMessageCorrelation("withdraw")
                            .processInstanceBusinessKey(theirs.referral().toString())
                            .correlate();
                    return true;
                }))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
        mine.district().call(() -> {
            engine.getRuntimeService().createMessageCorrelation("withdraw").correlateAll();
            return true;
        });
        mine.endedAs("withdrawn");
        theirs.isOpen().opens("Look at it");
    }

    @Test
    void aTaskAJobAndACaseOfAnotherDistrictAreNotThere() {
        var task = task(theirs);
        var instance = instance(theirs);
        var job = theirs.district()
                .call(() -> engine.getManagementService()
                        .createJobQuery()
                        .activityId("late_timer")
                        .singleResult()
                        .getId());
        List<Runnable> roads = List.of(
                () -> engine.getTaskService().complete(task),
                () -> engine.getTaskService().setAssignee(task, "me"),
                () -> engine.getManagementService().executeJob(job),
                () -> engine.getManagementService().setJobRetries(job, 0),
                () -> engine.getRuntimeService().setVariable(instance, "decision", "help"),
                () -> engine.getRuntimeService().deleteProcessInstance(instance, "because"));
        assertThat(roads)
                .allSatisfy(road -> assertThatThrownBy(() -> inMine(road)).isInstanceOf(ProcessEngineException.class));
        theirs.isOpen().opens("Look at it");
    }

    @Test
    void aDecisionIsTheDistrictsOwn() {
        var other = runs.in(theirs.district(), changedDecision()).refer(Tiny.INTAKE);
        var priority = "select priority::text from work_items where referral_id = :id";
        assertThat(mine.texts(priority)).isEqualTo(theirs.texts(priority)).isNotEqualTo(other.texts(priority));
        assertThat(mine.district()
                        .<Object>call(() -> engine.getDecisionService()
                                .evaluateDecisionTableByKey("pressing", Map.of("kind", "learning"))
                                .getSingleEntry()))
                .isEqualTo("normal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"act_ru_task", "act_ru_execution", "act_ru_job", "act_hi_procinst", "act_re_deployment"})
    void emptyingTheDistrictOpensNothing(String table) {
        Supplier<Long> rows = () -> facades.sql()
                .sql("select count(*) from " + table + " where tenant_id_ is not null")
                .query(Long.class)
                .single();
        assertThat(mine.district().<Long>call(rows)).isPositive();
        assertThat(mine.district().<Long>call(() -> {
                    facades.sql()
                            .sql("select set_config('lodestar.district', '', true)")
                            .query(String.class)
                            .single();
                    return rows.get();
                }))
                .isZero();
    }

    private void inMine(Runnable road) {
        mine.district().call(() -> {
            road.run();
            return true;
        });
    }

    private String task(PathwayRun run) {
        return run.texts("select engine_task_id from work_items where referral_id = :id")
                .get(0);
    }

    private String instance(PathwayRun run) {
        return run.texts("select proc_inst_id_ from act_ru_task where id_ = '" + task(run) + "' and :id is not null")
                .get(0);
    }

    private static PathwayFiles changedDecision() {
        Map<String, String> files =
                new java.util.TreeMap<>(TestPathways.read("tiny").byPath());
        files.replaceAll((path, text) -> path.endsWith(".dmn") ? text.replace("\"normal\"", "\"high\"") : text);
        return new PathwayFiles(files);
    }
}

package org.lodestar.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.TestPostgres;
import org.lodestar.processes.fuzz.Sentinel;
import org.lodestar.processes.testing.PathwayRun;
import org.lodestar.processes.testing.PathwayRuns;
import org.lodestar.processes.testing.RunsPathways;
import org.lodestar.processes.testing.TestPathways;
import org.lodestar.processes.testing.Tiny;
import org.springframework.beans.factory.annotation.Autowired;

/** What lies in the engine's tables, however it came there, is looked at again before it runs. */
@RunsPathways
class RoadsToTheEngineIT {

    private static final String HOSTILE = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
              id="d" targetNamespace="x"><process id="old" isExecutable="true" camunda:historyTimeToLive="P1D">
              <startEvent id="start"/><sequenceFlow id="f1" sourceRef="start" targetRef="t"/>
              <serviceTask id="t" camunda:class="org.lodestar.processes.fuzz.Sentinel"/>
              <sequenceFlow id="f2" sourceRef="t" targetRef="end"/><endEvent id="end"/></process></definitions>""";

    private static final String HARMLESS = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
              id="d" targetNamespace="x"><process id="old" isExecutable="true" camunda:historyTimeToLive="P1D">
              <startEvent id="start"/></process></definitions>""";

    private static final String DECISION = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="x">
              <decision id="old" name="old"><literalExpression id="l" expressionLanguage="juel">
              <text>${''.getClass().forName('org.lodestar.processes.fuzz.Sentinel').run()}</text></literalExpression>
              </decision></definitions>""";

    @Autowired
    PathwayRuns runs;

    @Autowired
    ProcessEngine engine;

    @Autowired
    DistrictEngine districtEngine;

    @Autowired
    TestDistricts districts;

    @Test
    void aDiagramThatWasInTheTablesBeforeDoesNotRun() throws SQLException {
        TestDistrict district = districts.fresh();
        String id =
                inserted("old.bpmn", HOSTILE, "act_re_procdef", district.id().toString());
        assertThatThrownBy(() -> start(district, id)).hasStackTraceContaining("is not allowed");
        assertThat(Sentinel.Count.runs()).isZero();
    }

    @Test
    void aDecisionThatWasInTheTablesBeforeIsNotAnswered() throws SQLException {
        TestDistrict district = districts.fresh();
        inserted("old.dmn", DECISION, "act_re_decision_def", district.id().toString());
        assertThatThrownBy(() -> district.call(() -> districtEngine.call(services -> services.getDecisionService()
                        .evaluateDecisionByKey("old")
                        .decisionDefinitionTenantId(district.id().toString())
                        .variables(Variables.createVariables())
                        .evaluate())))
                .hasStackTraceContaining("FEEL only");
        assertThat(Sentinel.Count.runs()).isZero();
    }

    @Test
    void aDiagramOfNoDistrictDoesNotRunEvenWhereItIsHarmless() throws SQLException {
        TestDistrict district = districts.fresh();
        String id = inserted("old.bpmn", HARMLESS, "act_re_procdef", null);
        assertThatThrownBy(() -> start(district, id)).hasStackTraceContaining("always belongs to one district");
    }

    @Test
    void aDiagramOfAnotherDistrictDoesNotRun() throws SQLException {
        String id = inserted(
                "old.bpmn", HARMLESS, "act_re_procdef", districts.fresh().id().toString());
        assertThatThrownBy(() -> start(districts.fresh(), id)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void whatWasChangedInTheTablesIsRefusedAfterTheNextStartOfTheEngine() throws SQLException {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        try (Connection owner = owner();
                var change = owner.prepareStatement("""
                        update act_ge_bytearray set bytes_ = ? where name_ = 'tiny.bpmn' and deployment_id_ in
                        (select deployment_id_ from act_re_procdef where key_ = 'tiny' and tenant_id_ = ?)""")) {
            String diagram = TestPathways.read("tiny").text("tiny.bpmn").orElseThrow();
            String hostile = diagram.replace(
                    "<bpmn:endEvent id=\"done\"",
                    "<bpmn:scriptTask id=\"s\" scriptFormat=\"groovy\"/><bpmn:endEvent id=\"done\"");
            change.setBytes(1, hostile.getBytes(StandardCharsets.UTF_8));
            change.setString(2, run.district().id().toString());
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getDeploymentCache()
                .discardProcessDefinitionCache();
        assertThatThrownBy(() -> run.complete("Look at it", "coordinator", Tiny.help()))
                .hasMessageContaining("could not go on");
        run.opens("Look at it");
    }

    @Test
    void casesAreOff() {
        var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThat(settings.isCmmnEnabled()).isFalse();
        assertThat(settings.getDeployers())
                .extracting(deployer -> deployer.getClass().getSimpleName())
                .doesNotContain("CmmnDeployer")
                .first()
                .isEqualTo("RefusingDeployer");
    }

    private void start(TestDistrict district, String definition) {
        district.call(() -> districtEngine.call(services -> services.getRuntimeService()
                .startProcessInstanceById(definition, UUID.randomUUID().toString(), Map.of())));
    }

    private static String inserted(String file, String content, String table, @Nullable String tenant)
            throws SQLException {
        String deployment = UUID.randomUUID().toString();
        String id = "old:1:" + UUID.randomUUID();
        try (Connection owner = owner()) {
            run(
                    owner,
                    "insert into act_re_deployment (id_, name_, tenant_id_) values (?, 'old', ?)",
                    deployment,
                    tenant);
            try (var bytes = owner.prepareStatement(
                    "insert into act_ge_bytearray (id_, rev_, name_, deployment_id_, bytes_) values (?, 1, ?, ?, ?)")) {
                bytes.setString(1, UUID.randomUUID().toString());
                bytes.setString(2, file);
                bytes.setString(3, deployment);
                bytes.setBytes(4, content.getBytes(StandardCharsets.UTF_8));
                bytes.executeUpdate();
            }
            String more = table.equals("act_re_procdef") ? ", suspension_state_" : "";
            run(
                    owner,
                    "insert into " + table + " (id_, rev_, key_, version_, deployment_id_, resource_name_, tenant_id_"
                            + more + ") values (?, 1, 'old', 1, ?, ?, ?" + (more.isEmpty() ? "" : ", 1") + ")",
                    id,
                    deployment,
                    file,
                    tenant);
        }
        return id;
    }

    private static void run(Connection owner, String sql, @Nullable String... values) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setString(i + 1, values[i]);
            statement.executeUpdate();
        }
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(TestPostgres.url(), "postgres", "");
    }
}

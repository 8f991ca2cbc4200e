package org.lodestar.processes.engine.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.lodestar.processes.engine.DistrictEngine;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the engine is and is not allowed to do (design, decisions 1, 4 and 7), applied after Boot's own settings. */
@Component
@Order(Integer.MAX_VALUE)
@PropertySource("classpath:org/lodestar/processes/engine.properties")
class EngineSettings extends AbstractCamundaConfiguration {

    private final PathwayInstaller installer;

    EngineSettings(PathwayInstaller installer) {
        this.installer = installer;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        runsNoCode(engine);
        staysInItsDistrict(engine);
        engine.setDatabaseSchemaUpdate("false");
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDefaultSerializationFormat("application/json");
        engine.setEnforceHistoryTimeToLive(true);
        engine.setQueryMaxResultsLimit(DistrictEngine.MOST_ROWS);
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(installer)));
        engine.setFailedJobCommandFactory(new QuietJobs(engine.getFailedJobCommandFactory()));
        engine.setEnableCmdExceptionLogging(false);
        engine.setCustomSessionFactories(new ArrayList<>(List.of(Tally.KEEPER)));
        engine.setCustomPreDeployers(new ArrayList<>(List.of(new RefusingDeployer())));
    }

    private static void runsNoCode(SpringProcessEngineConfiguration engine) {
        engine.setBeans(new HashMap<>());
        engine.setExpressionManager(new LiteralsOnly());
        engine.setDmnElProvider(text -> {
            throw new Refusal("Decisions are written in FEEL only.");
        });
        engine.setDmnEngineConfiguration(decisions());
        engine.setScriptEngineResolver(new NoScripts());
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setScriptEngineNameJavaScript("none");
        engine.setDeserializationTypeValidationEnabled(true);
    }

    private static DefaultDmnEngineConfiguration decisions() {
        DefaultDmnEngineConfiguration decisions = new DefaultDmnEngineConfiguration();
        decisions.setFeelEngineFactory(DecisionFeel::new);
        return decisions;
    }

    private static void staysInItsDistrict(SpringProcessEngineConfiguration engine) {
        engine.setAuthorizationEnabled(false);
        engine.setTenantCheckEnabled(true);
        List<CommandInterceptor> joining = new ArrayList<>(List.of(new JobsRunInTheirDistrict()));
        List<CommandInterceptor> alone = new ArrayList<>(List.of(new JobsRunInTheirDistrict()));
        engine.setCustomPreCommandInterceptorsTxRequired(joining);
        engine.setCustomPreCommandInterceptorsTxRequiresNew(alone);
    }
}

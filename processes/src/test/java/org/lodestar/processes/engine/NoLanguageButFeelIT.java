package org.lodestar.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.lodestar.processes.testing.RunsPathways;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.ClassUtils;

/** The engine speaks no language that could reach Java: no scripts, no beans, no expressions. */
@RunsPathways
class NoLanguageButFeelIT {

    private static final List<String> ABSENT = List.of(
            "groovy.lang.GroovyShell",
            "org.codehaus.groovy.jsr223.GroovyScriptEngineImpl",
            "org.openjdk.nashorn.api.scripting.NashornScriptEngine",
            "com.oracle.truffle.js.scriptengine.GraalJSScriptEngine",
            "org.graalvm.polyglot.Context",
            "org.python.jsr223.PyScriptEngine",
            "org.jruby.embed.jsr223.JRubyEngine",
            "org.mozilla.javascript.Context",
            "bsh.Interpreter",
            "org.mvel2.MVEL",
            "freemarker.template.Configuration",
            "org.apache.velocity.app.VelocityEngine",
            "org.camunda.connect.Connectors",
            "org.camunda.bpm.engine.rest.impl.CamundaRestResources",
            "org.camunda.bpm.cockpit.Cockpit",
            "org.camunda.bpm.webapp.impl.WebappProperties");

    @Autowired
    ProcessEngine engine;

    /** JUEL comes inside the engine's own jar, which cannot do without; the next tests show that nothing reaches it. */
    @Test
    void noEngineForScriptsIsOnTheClasspath() {
        assertThat(new ScriptEngineManager().getEngineFactories())
                .extracting(factory -> factory.getEngineName())
                .containsExactlyInAnyOrder("feel-scala", "feel-scala-unary-tests", "juel");
        assertThat(ABSENT).filteredOn(name -> ClassUtils.isPresent(name, null)).isEmpty();
    }

    @Test
    void theEngineResolvesNoScript() {
        var settings = settings();
        for (String language : List.of("juel", "javascript", "groovy", "python", "feel", "feel-scala-unary-tests")) {
            assertThatThrownBy(() -> settings.getScriptEngineResolver().getScriptEngine(language, false))
                    .as(language)
                    .hasMessageContaining("runs no scripts");
        }
        assertThat(settings.getScriptEngineResolver().getScriptEngineManager().getEngineFactories())
                .isEmpty();
    }

    @Test
    void everyPlaceThatReadsExpressionsRefusesThem() {
        var settings = settings();
        for (String text : List.of("${1}", "#{1}", "a ${b} c", "\\${1}", "${'${1}'}", "#{'#{1}'}", "x#{")) {
            assertThatThrownBy(() -> settings.getExpressionManager().createExpression(text))
                    .as(text)
                    .hasMessageContaining("not allowed");
            assertThatThrownBy(() -> settings.getDmnElProvider().createExpression(text))
                    .as(text)
                    .hasMessageContaining("FEEL only");
        }
        assertThat(settings.getBeans()).isEmpty();
        assertThat(settings.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(settings.isEnableExpressionsInStoredQueries()).isFalse();
    }

    /** The engine makes its readers of expressions from these fields; a new one in a later version must be looked at. */
    @Test
    void thereIsNoOtherReaderOfExpressionsInTheEngine() {
        assertThat(List.of(ProcessEngineConfigurationImpl.class.getDeclaredFields()))
                .filteredOn(field ->
                        field.getType().getSimpleName().matches(".*(ExpressionManager|ElProvider|ScriptEngine.*)"))
                .extracting(field -> field.getName())
                .containsExactlyInAnyOrder("expressionManager", "dmnElProvider", "scriptEngineResolver");
        assertThat(settings().getExpressionManager().getClass().getSimpleName()).isEqualTo("LiteralsOnly");
    }

    @Test
    void aDecisionsOwnLanguageIsFeelEverywhere() {
        var decisions = settings().getDmnEngineConfiguration();
        assertThat(List.of(
                        decisions.getDefaultInputExpressionExpressionLanguage(),
                        decisions.getDefaultInputEntryExpressionLanguage(),
                        decisions.getDefaultOutputEntryExpressionLanguage(),
                        decisions.getDefaultLiteralExpressionLanguage()))
                .allMatch(
                        language -> language.toLowerCase(java.util.Locale.ROOT).contains("feel"));
        assertThat(decisions.getFeelEngineFactory().createInstance().getClass().getSimpleName())
                .isEqualTo("DecisionFeel");
    }

    private ProcessEngineConfigurationImpl settings() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}

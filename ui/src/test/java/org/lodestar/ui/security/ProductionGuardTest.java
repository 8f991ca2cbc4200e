package org.lodestar.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class ProductionGuardTest {

    private static final Map<String, String> SOUND = Map.of(
            "spring.datasource.url", "jdbc:postgresql://db:5432/lodestar",
            "spring.datasource.password", "Xq7-not-a-default",
            "lodestar.secret", "k3Jd8sPq0vLx71ZbYtRw5nGh29MfUcAe",
            "server.servlet.session.cookie.secure", "true",
            "management.endpoints.web.exposure.include", "health,info,metrics");

    @Test
    void soundSettingsStart() {
        assertThat(reasons(Map.of())).isEmpty();
    }

    @ParameterizedTest(name = "{0}={1} → {2}")
    @CsvSource({
        "lodestar.demo, true, demo accounts",
        "spring.datasource.url, '', embedded database",
        "spring.datasource.url, jdbc:h2:mem:lodestar, another database",
        "spring.datasource.password, changeme, default secret: the database password",
        "lodestar.secret, '', LODESTAR_SECRET",
        "lodestar.secret, short, LODESTAR_SECRET",
        "lodestar.secret, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, LODESTAR_SECRET",
        "spring.security.user.password, admin, spring.security.user.password",
        "server.servlet.session.cookie.secure, false, open cookie",
        "management.endpoints.web.exposure.include, '*', open workings",
        "management.endpoints.web.exposure.include, 'health, env, heapdump', 'names env, heapdump'",
        "server.error.include-stacktrace, always, server.error.include-stacktrace",
        "server.error.include-message, always, server.error.include-message",
        "vaadin.productionMode, false, development mode",
        "debug, '', talkative log: 'debug'",
        "logging.level.root, debug, talkative log: logging.level.root",
        "logging.level.org.springframework.jdbc.core, TRACE, talkative log",
        "LOGGING_LEVEL_ORG_CAMUNDA, debug, talkative log: logging.level.org.camunda"
    })
    void whatIsOnlyMeantForTryingOutIsNamed(String name, String value, String reason) {
        assertThat(reasons(Map.of(name, value))).singleElement().asString().contains(reason);
    }

    @Test
    void whoHasNoHttpsInFrontSaysSo() {
        assertThat(reasons(Map.of(
                        "server.servlet.session.cookie.secure", "false",
                        "LODESTAR_SECURE_COOKIES", "false")))
                .isEmpty();
    }

    @Test
    void aRefusalNamesNoSecret() {
        assertThat(reasons(Map.of("lodestar.secret", "hunter2", "spring.datasource.password", "changeme")))
                .hasSize(2)
                .noneSatisfy(reason -> assertThat(reason).containsAnyOf("hunter2", "changeme"));
    }

    private static List<String> reasons(Map<String, String> changes) {
        var settings = new HashMap<String, Object>(SOUND);
        settings.putAll(changes);
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment.getPropertySources().addFirst(new MapPropertySource("settings", settings));
        return ProductionGuard.reasons(environment);
    }
}

package org.lodestar.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodestar.platform.testing.TestPostgres;

class ProductionStartIT {

    private static final String SECRET = "k3Jd8sPq0vLx71ZbYtRw5nGh29MfUcAe";
    private static final Map<String, String> TRYING_OUT = Map.of(
            "SPRING_PROFILES_ACTIVE", "production,demo",
            "LOGGING_LEVEL_ORG_SPRINGFRAMEWORK_JDBC", "debug",
            "SERVER_SERVLET_SESSION_COOKIE_SECURE", "false",
            "MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE", "*");

    @TempDir
    private Path folder;

    @Test
    void refusesWhatIsOnlyMeantForTryingOutAndNamesEach() throws Exception {
        try (var jar = StartedJar.with(folder, TRYING_OUT)) {
            assertThat(jar.ended()).isNotZero();
            assertThat(jar.output())
                    .contains(
                            "Lodestar does not start in production",
                            "demo accounts",
                            "embedded database",
                            "LODESTAR_SECRET",
                            "open workings: ",
                            "talkative log",
                            "open cookie")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void refusesAWellKnownPassword() throws Exception {
        var environment = Map.of(
                "SPRING_PROFILES_ACTIVE",
                "production",
                "SPRING_DATASOURCE_URL",
                "jdbc:postgresql://localhost:1/lodestar",
                "SPRING_DATASOURCE_USERNAME",
                "lodestar",
                "SPRING_DATASOURCE_PASSWORD",
                "lodestar");
        try (var jar = StartedJar.with(folder, environment)) {
            assertThat(jar.ended()).isNotZero();
            assertThat(jar.output()).contains("default secret").doesNotContain("embedded database");
        }
    }

    @Test
    void startsOnAServerWithoutDemoDistrictsAndWithItsFrontEnd() throws Exception {
        var environment = Map.of(
                "SPRING_PROFILES_ACTIVE",
                "production",
                "SPRING_DATASOURCE_URL",
                freshDatabase(),
                "SPRING_DATASOURCE_USERNAME",
                "postgres",
                "SPRING_DATASOURCE_PASSWORD",
                "Xq7-not-a-default",
                "LODESTAR_SECRET",
                SECRET,
                "LODESTAR_OPERATOR_EMAIL",
                "first@operators.example");
        try (var jar = StartedJar.with(folder, environment).untilReady()) {
            assertThat(jar.status("/login")).isEqualTo(200);
            assertThat(jar.output())
                    .containsPattern("The operator first@operators.example can choose a password, once and until")
                    .containsOnlyOnce("/set-password?link=");
            assertThat(jar.status("/v3/api-docs")).isEqualTo(401);
            assertThat(jar.status("/actuator/env")).isIn(401, 404);
            assertThat(jar.header("/login", "Set-Cookie"))
                    .startsWith("__Host-lodestar=")
                    .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                    .doesNotContain("Domain");
            assertThat(jar.status("/api/v1/work-items", "teacher@oakmont.demo:lodestar"))
                    .isEqualTo(401);
            assertThat(folder.resolve("data")).doesNotExist();
            assertThat(jar.output()).doesNotContain("oakmont", SECRET, "Xq7-not-a-default");
            try (var reset =
                    StartedJar.with(folder, environment, "--lodestar.operator.reset=second@operators.example")) {
                assertThat(reset.ended()).isZero();
                assertThat(reset.output())
                        .contains("The operator second@operators.example can choose a password", "/set-password?link=");
            }
        }
    }

    private static String freshDatabase() throws Exception {
        try (var connection = DriverManager.getConnection(TestPostgres.url());
                var statement = connection.createStatement()) {
            statement.execute("create database production_start");
        }
        return TestPostgres.url().replaceFirst("/postgres(?=\\?)", "/production_start");
    }
}

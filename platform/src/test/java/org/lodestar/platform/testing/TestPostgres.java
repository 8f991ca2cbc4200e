package org.lodestar.platform.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.lodestar.platform.database.internal.EmbeddedDatabase;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Names the JVM's throw-away PostgreSQL as the database; it is started when first asked for. */
public class TestPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static class Started {
        static final EmbeddedPostgres POSTGRES = start();
    }

    /** The owner's address, who sees all districts: for tests that look behind row-level security. */
    public static String url() {
        return Started.POSTGRES.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "spring.datasource.url", url(),
                                "spring.datasource.username", "postgres",
                                "spring.datasource.hikari.maximum-pool-size", "8",
                                "spring.datasource.hikari.minimum-idle", "1",
                                "spring.datasource.hikari.connection-timeout", "10000")));
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedDatabase.settings(EmbeddedPostgres.builder()).start();
        } catch (IOException failed) {
            throw new UncheckedIOException("The tests' PostgreSQL did not start", failed);
        }
    }
}

package org.lodestar.platform.database.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.lodestar.platform.database.CannotStart;
import org.lodestar.platform.database.DatabaseAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Our beans make Boot's own for pool and Flyway back off. Nobody can get hold of the pool before the schema is there:
 * it is migrated on the way, by the owner, while the pool works as {@code lodestar_app}.
 *
 * @see "docs/decisions/0003-20261124-row-level-security-from-the-first-table.md"
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final int CONNECTIONS = 20;

    /** Stopped after the pool, since the pool's address comes from it. */
    @Bean
    @Conditional(NoDatabaseNamed.class)
    EmbeddedDatabase embeddedDatabase(Environment settings) {
        return EmbeddedDatabase.start(Path.of(settings.getProperty("lodestar.data", "./data")));
    }

    @Bean
    DatabaseAddress databaseAddress(Environment settings, ObjectProvider<EmbeddedDatabase> embedded) {
        return DatabaseUrl.from(settings).orElseGet(() -> embedded.getObject().address());
    }

    @Bean
    Flyway flyway(DatabaseAddress address) {
        return Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations("classpath:db/migration")
                .load();
    }

    @Bean
    HikariDataSource dataSource(DatabaseAddress address, Flyway flyway, Environment settings) {
        migrate(address, flyway);
        var pool = new HikariConfig();
        pool.setPoolName("lodestar");
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        Binder.get(settings).bind("spring.datasource.hikari", Bindable.ofInstance(pool));
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        pool.setConnectionInitSql("set role lodestar_app");
        return new HikariDataSource(pool);
    }

    private static void migrate(DatabaseAddress address, Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayException failed) {
            throw new CannotStart(
                    "The database at " + address.shown() + " cannot be used: " + lastLine(failed),
                    "Check DATABASE_URL, DATABASE_USERNAME and DATABASE_PASSWORD, and that the server answers.",
                    failed);
        }
    }

    private static String lastLine(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null) cause = cause.getCause();
        return String.valueOf(cause.getMessage()).strip();
    }
}

package org.lodestar.platform.database.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.lodestar.platform.database.DatabaseAddress;
import org.lodestar.platform.database.DistrictSeal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Our beans make Boot's own for pool and Flyway back off. Nobody can get hold of an address or the pool before the schema
 * is there: it is migrated on the way, by the owner, while everything else works as {@link AppLogin}.
 *
 * @see "docs/decisions/0011-20261125-two-walls-between-districts.md"
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
    SchemaOwner schemaOwner(Environment settings, ObjectProvider<EmbeddedDatabase> embedded) {
        return new SchemaOwner(
                DatabaseUrl.from(settings).orElseGet(() -> embedded.getObject().address()));
    }

    @Bean
    Flyway flyway(SchemaOwner owner) {
        return owner.flyway();
    }

    @Bean
    Secrets databaseSecrets(SchemaOwner owner, Flyway flyway) {
        return owner.migrate(flyway);
    }

    @Bean
    DistrictSeal districtSeal(Secrets secrets) {
        return secrets.districtSeal();
    }

    /** As the product's own login. */
    @Bean
    DatabaseAddress databaseAddress(SchemaOwner owner, Secrets secrets, Environment settings) {
        return new AppLogin(owner, secrets).address(settings);
    }

    @Bean
    HikariDataSource dataSource(DatabaseAddress address, Environment settings) {
        var pool = new HikariConfig();
        pool.setPoolName("lodestar");
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        Binder.get(settings).bind("spring.datasource.hikari", Bindable.ofInstance(pool));
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        return new HikariDataSource(pool);
    }
}

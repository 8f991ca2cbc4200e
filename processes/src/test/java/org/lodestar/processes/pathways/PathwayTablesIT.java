package org.lodestar.processes.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.testing.DistrictTables;
import org.lodestar.platform.testing.TestPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The tables of platform, engine and pathways together, as Flyway makes them. */
class PathwayTablesIT {
    private final DriverManagerDataSource database = new DriverManagerDataSource(TestPostgres.url());

    @Test
    void nothingInTheCatalogueLetsDistrictsMeet() {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        var tables = new DistrictTables(JdbcClient.create(database));
        assertThat(tables.all()).contains("students", "pathways", "pathway_files");
        assertThat(tables.holes()).isEmpty();
    }
}

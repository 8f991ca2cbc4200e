package org.lodestar.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.platform.testing.DistrictTables;
import org.lodestar.platform.testing.TestPostgres;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Walks PostgreSQL's catalogue; each rule has a specimen that breaks it. */
@WithPostgres
class DistrictCatalogueIT {
    @Autowired
    JdbcClient sql;

    @Test
    void nothingInTheCatalogueLetsDistrictsMeet() {
        assertThat(new DistrictTables(sql).all()).contains("students", "referrals", "audit_entries");
        assertThat(new DistrictTables(sql).holes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create table specimen (district_id uuid) | specimen is not protected",
                "create policy specimen on students using (true) with check (true) | students specimen is a policy that",
                "create policy specimen on students for select using (true) | students specimen is a policy that",
                "create table specimen (id uuid) | specimen has no district_id",
                "create view specimen as select * from students | specimen is a view",
                "create materialized view specimen as select 1 | specimen is a view",
                "create function specimen() returns int language sql security definer set search_path = public, pg_temp as 'select 1' | specimen is a function with",
                "alter function student_matches(text) set search_path = public | student_matches has its owner's rights but",
                "grant truncate on students to lodestar_app | students TRUNCATE lodestar_app is a right",
                "grant select on students to public | students SELECT public is a right",
                "grant select on lodestar_secrets to lodestar_app | lodestar_secrets is the owner's only",
                "alter table drafts add specimen uuid references students | drafts drafts_specimen_fkey refers without",
                "alter table schools add specimen text unique | schools specimen is unique over all districts",
                "create unique index on schools (nullif(name, name)) | schools nullif is unique over all districts",
                "alter table students disable row level security | students is not protected",
            })
    void aHoleIsNoticed(String made, String noticed) throws Exception {
        try (var owner = DriverManager.getConnection(TestPostgres.url())) {
            owner.setAutoCommit(false);
            var catalogue = JdbcClient.create(new SingleConnectionDataSource(owner, true));
            catalogue.sql(made).update();
            assertThat(new DistrictTables(catalogue).holes())
                    .singleElement()
                    .asString()
                    .startsWith(noticed);
            owner.rollback();
        }
    }

    @Test
    void aNewTableIsJoinedByDistrictOfItself() throws Exception {
        try (var owner = DriverManager.getConnection(TestPostgres.url())) {
            owner.setAutoCommit(false);
            var catalogue = JdbcClient.create(new SingleConnectionDataSource(owner, true));
            catalogue
                    .sql("create table specimen (id uuid primary key, district_id uuid not null references districts,"
                            + " student_id uuid references students on delete cascade,"
                            + " step uuid references drafts on delete set null, before uuid references specimen)")
                    .update();
            catalogue
                    .sql("select lodestar_protect('specimen')")
                    .query((row, number) -> true)
                    .list();
            assertThat(new DistrictTables(catalogue).holes()).isEmpty();
            assertThat(catalogue
                            .sql("select pg_get_constraintdef(oid) from pg_constraint"
                                    + " where conrelid = 'specimen'::regclass and contype = 'f'")
                            .query(String.class)
                            .list())
                    .containsExactlyInAnyOrder(
                            "FOREIGN KEY (district_id) REFERENCES districts(id)",
                            "FOREIGN KEY (district_id, student_id) REFERENCES students(district_id, id) ON DELETE CASCADE",
                            "FOREIGN KEY (district_id, step) REFERENCES drafts(district_id, id) ON DELETE SET NULL (step)",
                            "FOREIGN KEY (district_id, before) REFERENCES specimen(district_id, id)");
            owner.rollback();
        }
    }
}

package org.lodestar.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.testing.DistrictTables;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.TestPostgres;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WithPostgres
class RowLevelSecurityIT {
    @Autowired
    JdbcClient sql;

    @Autowired
    TestDistricts districts;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void everyTableOfADistrictIsProtected() {
        assertThat(new DistrictTables(sql).all()).contains("students", "referrals", "audit_entries");
        assertThat(new DistrictTables(sql).withoutProtection()).isEmpty();
    }

    @Test
    void aTableWithoutProtectionIsNoticed() throws Exception {
        try (var owner = DriverManager.getConnection(TestPostgres.url());
                var statement = owner.createStatement()) {
            statement.execute("create table unprotected_specimen (district_id uuid)");
            assertThat(new DistrictTables(sql).withoutProtection()).containsExactly("unprotected_specimen");
            statement.execute("alter table unprotected_specimen enable row level security");
            statement.execute("create policy all_rows on unprotected_specimen using (true) with check (true)");
            assertThat(new DistrictTables(sql).withoutProtection()).containsExactly("unprotected_specimen");
            statement.execute("drop table unprotected_specimen");
        }
    }

    @Test
    void theApplicationOwnsNothingAndCannotPassBy() {
        assertThat(sql.sql("select current_user").query(String.class).single()).isEqualTo("lodestar_app");
        assertThat(names("select relname from pg_class where relowner = 'lodestar_app'::regrole"))
                .isEmpty();
        assertThat(names("select proname from pg_proc where proowner = 'lodestar_app'::regrole"))
                .isEmpty();
        assertThat(names("select rolname from pg_roles where rolname = 'lodestar_app'"
                        + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"))
                .isEmpty();
    }

    @Test
    void aRowOfAnotherDistrictIsNeitherReadNorChangedNorDeleted() {
        var mine = districts.fresh();
        var theirs = districts.fresh();
        var student = theirs.aStudentAt(theirs.north()).create();
        mine.call(() -> {
            assertThat(sql.sql("select count(*) from students where id = ?")
                            .param(student)
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(sql.sql("update students set grade = '12' where id = ?")
                            .param(student)
                            .update())
                    .isZero();
            assertThat(sql.sql("delete from students where id = ?")
                            .param(student)
                            .update())
                    .isZero();
            return true;
        });
        assertThat(theirs.call(() -> sql.sql("select grade from students where id = ?")
                        .param(student)
                        .query(String.class)
                        .single()))
                .isEqualTo("04");
    }

    @Test
    void aRowCannotBePutIntoOrMovedToAnotherDistrict() {
        var mine = districts.fresh();
        var theirs = districts.fresh();
        assertThatThrownBy(() -> mine.call(() -> sql.sql(
                                "insert into schools (id, district_id, source_id, name, kind) values (?, ?, 'x', 'X', 'school')")
                        .params(UUID.randomUUID(), theirs.id())
                        .update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("violates row-level security");
        assertThatThrownBy(() -> mine.call(() -> sql.sql("update schools set district_id = ?")
                        .param(theirs.id())
                        .update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("violates row-level security");
    }

    @Test
    void withoutADistrictNothingIsSeen() {
        districts.fresh();
        assertThat(sql.sql("select count(*) from schools").query(Integer.class).single())
                .isZero();
        assertThat(transaction.<Integer>execute(status -> sql.sql("select count(*) from schools")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    @Test
    void theDistrictDoesNotStayOnThePooledConnection() {
        var district = districts.fresh();
        for (var again = 0; again < 20; again++) {
            district.call(() -> sql.sql("select 1").query(Integer.class).single());
            assertThat(sql.sql("select coalesce(current_setting('lodestar.district', true), '')")
                            .query(String.class)
                            .single())
                    .isEmpty();
        }
    }

    @Test
    void aTransactionKeepsItsDistrict() {
        var mine = districts.fresh();
        var theirs = districts.fresh();
        assertThatThrownBy(() -> mine.call(() -> DistrictScope.call(theirs.id(), () -> true)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(theirs.id().toString());
        assertThat(mine.<Boolean>call(() -> DistrictScope.call(mine.id(), () -> true)))
                .isTrue();
    }

    private java.util.List<String> names(String query) {
        return sql.sql(query).query(String.class).list();
    }
}

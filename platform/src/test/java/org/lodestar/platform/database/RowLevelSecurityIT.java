package org.lodestar.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.testing.TestDistricts;
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
    void aRowDoesNotReferToOneOfAnotherDistrictAndTheAnswerIsAsForOneThatIsNowhere() {
        var mine = districts.fresh();
        var theirs = districts.fresh();
        assertThat(List.of(theirs.north().id(), UUID.randomUUID()))
                .allSatisfy(school -> assertThatThrownBy(() -> mine.call(() -> sql.sql(
                                        "insert into students (id, district_id, source_id, given_name, family_name, school_id)"
                                                + " values (?, ?, 'x', 'X', 'X', ?)")
                                .params(UUID.randomUUID(), mine.id(), school)
                                .update()))
                        .hasStackTraceContaining("violates foreign key constraint \"students_school_id_fkey\""));
    }

    @Test
    void aDistrictIsNotChangedByAnother() {
        var mine = districts.fresh();
        var theirs = districts.fresh();
        assertThat(mine.call(
                        () -> sql.sql("update districts set name = 'Renamed'").update()))
                .isEqualTo(1);
        assertThat(theirs.call(() -> sql.sql("select name from districts where id = ?")
                        .param(theirs.id())
                        .query(String.class)
                        .single()))
                .isEqualTo("Test District");
        assertThatThrownBy(() -> mine.call(() -> sql.sql("insert into districts (id, key, name) values (?, ?, 'New')")
                        .params(UUID.randomUUID(), UUID.randomUUID().toString())
                        .update()))
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
}

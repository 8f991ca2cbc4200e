package org.lodestar.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.TestPostgres;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithPostgres
class AuditIT {
    @Autowired
    Audit audit;

    @Autowired
    TestDistricts districts;

    @Autowired
    JdbcClient sql;

    private TestDistrict district;

    @BeforeEach
    void aDistrict() {
        district = districts.fresh();
    }

    @Test
    void tellsWhoDidWhatToAStudentNewestFirst() {
        var student = district.aStudentAt(district.north()).create();
        district.doAs(
                "nurse", () -> audit.record("read", "student", student.toString(), student, Map.of("b", 1, "a", "ä")));
        district.call(() -> {
            audit.record("purged", "student", student.toString(), student, Map.of());
            return true;
        });
        var entries = district.as("admin", () -> audit.ofStudent(student, 10));
        assertThat(entries).extracting(AuditEntry::action).containsExactly("purged", "read");
        assertThat(entries).extracting(AuditEntry::actorName).containsExactly("Lodestar", "North Nurse");
        assertThat(entries.get(1).detail()).isEqualTo(Map.of("a", "ä", "b", 1));
        assertThat(broken()).isEmpty();
    }

    @Test
    void nothingIsRecordedOfADeedThatFailed() {
        assertThatThrownBy(() -> district.call(() -> {
                    audit.record("tried", "thing", "1", null, Map.of());
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(count()).isZero();
    }

    @Test
    void aChangedEntryIsNoticed() throws SQLException {
        entries(3);
        var second = ids().get(1);
        asOwner("update audit_entries set detail = '{\"number\": 99}' where id = " + second);
        assertThat(broken()).containsExactly(second);
    }

    @Test
    void aRemovedEntryIsNoticed() throws SQLException {
        entries(3);
        var ids = ids();
        asOwner("delete from audit_entries where id = " + ids.get(1));
        assertThat(broken()).containsExactly(ids.get(2));
    }

    @Test
    void theApplicationCanNeitherChangeNorRemoveAnEntry() {
        entries(1);
        for (var statement : List.of(
                "update audit_entries set action = 'x'", "delete from audit_entries", "truncate audit_entries")) {
            assertThatThrownBy(() -> district.call(() -> sql.sql(statement).update()))
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void evenTheOwnerDoesNotAlterAnEntryByMistake() throws SQLException {
        entries(1);
        try (var owner = DriverManager.getConnection(TestPostgres.url())) {
            for (var statement : List.of(
                    "update audit_entries set action = 'x'",
                    "delete from audit_entries",
                    "truncate audit_entries",
                    "truncate installation_entries")) {
                assertThatThrownBy(() -> owner.createStatement().execute(statement))
                        .hasMessageContaining("append-only");
            }
        }
    }

    @Test
    void saysWhyAndFromWhere() {
        var student = district.aStudentAt(district.north()).create();
        var from = new Origin("api", "203.0.113.7").through("token Kiosk");
        from.run(() -> district.doAs(
                "nurse", () -> audit.record("read", "student", "1", student, Map.of(), "The family asked")));
        district.doAs("nurse", () -> audit.record("read", "student", "2", student, Map.of()));
        district.call(() -> {
            audit.record("read", "student", "3", student, Map.of());
            return true;
        });
        var entries = district.as("admin", () -> audit.ofStudent(student, 10));
        assertThat(entries).extracting(AuditEntry::via).containsExactly("timer", "server", "token Kiosk");
        assertThat(entries.get(2).address()).isEqualTo("203.0.113.7");
        assertThat(entries.get(2).reason()).isEqualTo("The family asked");
        assertThat(broken()).isEmpty();
    }

    @Test
    void manyAtOnceMakeOneChain() throws Exception {
        var threads = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (var thread = 0; thread < 6; thread++) {
                work.add(() -> {
                    entries(10);
                    return true;
                });
            }
            for (Future<Boolean> done : threads.invokeAll(work)) done.get();
        } finally {
            threads.shutdownNow();
        }
        assertThat(count()).isEqualTo(60);
        assertThat(broken()).isEmpty();
    }

    private void entries(int count) {
        for (var number = 0; number < count; number++) {
            var which = number;
            district.doAs("teacher", () -> audit.record("did", "thing", "1", null, Map.of("number", which)));
        }
    }

    private List<Long> broken() {
        return district.as("admin", audit::broken);
    }

    private List<Long> ids() {
        return district.call(() -> sql.sql("select id from audit_entries order by id")
                .query(Long.class)
                .list());
    }

    private int count() {
        return ids().size();
    }

    private static void asOwner(String statement) throws SQLException {
        try (var owner = DriverManager.getConnection(TestPostgres.url())) {
            owner.createStatement().execute("set session_replication_role = replica");
            owner.createStatement().execute(statement);
        }
    }
}

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
    AuditChains chains;

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
    void theEndCutOffIsNoticed() throws SQLException {
        entries(3);
        var last = ids().get(2);
        asOwner("delete from audit_entries where id = " + last);
        assertThat(broken()).containsExactly(last);
        entries(1);
        assertThat(broken()).isNotEmpty();
    }

    @Test
    void anEntryPutInIsNoticed() throws SQLException {
        entries(2);
        asOwner("""
                insert into audit_entries (district_id, at, actor_name, action, subject_kind, subject_id, previous_hash, hash)
                overriding system value select district_id, at, 'Somebody', 'read', 'thing', '1', hash, audit_hash(hash, e)
                from audit_entries e where id = """ + ids().get(1));
        assertThat(broken()).isNotEmpty();
    }

    @Test
    void anEntryFromBeforeTheReasonWasKeptStillHolds() throws SQLException {
        entries(1);
        var id = ids().get(0);
        asOwner("update audit_entries set hash_version = 1, via = null, address = null where id = " + id);
        assertThat(broken()).as("its hash was made by version 2").isNotEmpty();
        asOwner("update audit_entries e set hash = audit_hash(previous_hash, e) where id = " + id);
        asOwner("update audit_heads set last_hash = (select hash from audit_entries where id = " + id
                + ") where district_id = '" + district.id() + "'");
        assertThat(broken()).isEmpty();
        entries(2);
        assertThat(broken()).isEmpty();
    }

    @Test
    void whatAnOperatorDoesIsInAChainOfItsOwnThatDistrictsDoNotSee() {
        districts.inTransaction(() -> {
            audit.record("made district", "district", "1", null, Map.of());
            return true;
        });
        assertThat(chains.verify().entries()).isPositive();
        assertThat(chains.verify().breaks()).isEmpty();
        assertThat(district.<Integer>call(() -> sql.sql("select count(*) from installation_entries")
                        .query(Integer.class)
                        .single()))
                .isZero();
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
        return district.as("admin", () -> chains.verify(2)).breaks().stream()
                .map(ChainState.Break::id)
                .distinct()
                .toList();
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

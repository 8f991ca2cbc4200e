package org.lodestar.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.TestPostgres;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;

/** The command as an operator starts it, against a database that somebody with the owner's password tampered with. */
@WithPostgres
@AutoConfigureMockMvc
class VerifyAuditIT {
    @Autowired
    TestDistricts districts;

    @Autowired
    Audit audit;

    @Test
    void saysWhichDistrictsChainHoldsAndWhichDoesNot() throws SQLException {
        var sound = district();
        var tampered = district();
        var database =
                new String[] {"--spring.datasource.url=" + TestPostgres.url(), "--spring.datasource.username=postgres"};
        owner("update audit_entries set actor_name = 'Nobody' where district_id = '" + tampered.id()
                + "' and subject_id = '1'");
        try {
            var answer = run(database);
            assertThat(answer).contains("exit 1", "NOT every chain holds", "installation ");
            assertThat(line(answer, sound)).contains("3 entries", "holds", "head ");
            assertThat(line(answer, tampered)).contains("BROKEN");
            assertThat(answer).contains("was changed after it was written");
        } finally {
            owner("update audit_entries set actor_name = 'North Teacher' where district_id = '" + tampered.id()
                    + "' and subject_id = '1'");
        }
        assertThat(line(run(database), tampered)).contains("holds");
    }

    @Test
    void isAskedForByItsNameOnly() {
        assertThat(VerifyAudit.isAskedFor("verify-audit")).isTrue();
        assertThat(VerifyAudit.isAskedFor("--server.port=1", "--lodestar.verify-audit"))
                .isTrue();
        assertThat(VerifyAudit.isAskedFor("--server.port=1")).isFalse();
    }

    private TestDistrict district() {
        var district = districts.fresh();
        for (var number = 0; number < 3; number++) {
            var subject = "" + number;
            district.doAs("teacher", () -> audit.record("did", "thing", subject, null, Map.of()));
        }
        return district;
    }

    private static String run(String... database) {
        var bytes = new ByteArrayOutputStream();
        var before = System.out;
        try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            var exit = VerifyAudit.run(database);
            out.println("exit " + exit);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String line(String answer, TestDistrict district) {
        return answer.lines()
                .filter(line -> line.startsWith(district.district().key()))
                .findFirst()
                .orElseThrow();
    }

    private static void owner(String statement) throws SQLException {
        try (var owner = DriverManager.getConnection(TestPostgres.url())) {
            owner.createStatement().execute("set session_replication_role = replica");
            owner.createStatement().execute(statement);
        }
    }
}

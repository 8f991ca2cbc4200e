package org.lodestar.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.testing.TestPostgres;
import org.lodestar.processes.testing.PathwayRun;
import org.lodestar.processes.testing.PathwayRuns;
import org.lodestar.processes.testing.RunsPathways;
import org.lodestar.processes.testing.Tiny;
import org.springframework.beans.factory.annotation.Autowired;

/** Design, decision 2: ids and declared choices are all the engine ever keeps of a case. */
@RunsPathways
class NoStudentDetailsInEngineIT {

    private static final String TEXT_COLUMNS = """
            select table_name, column_name, data_type from information_schema.columns
            where table_schema = 'public' and table_name like 'act\\_%'
              and data_type in ('character varying', 'text', 'bytea', 'character')""";

    @Autowired
    PathwayRuns runs;

    @Test
    void afterAWholeCaseNoColumnOfTheEngineKnowsTheStudentOrTheWords() throws SQLException {
        PathwayRun run = runs.ofTestPathway("tiny");
        UUID student = run.district()
                .aStudentAt(run.district().north())
                .named("Xochiquetzal", "Vandersloot")
                .withGuardian("Ermintrude", "Vandersloot", "mother", "es")
                .create();
        run.refer(student, "teacher", Map.of("summary", "Zzyzx said so", "kind", "learning"));
        run.fire("remind_timer").fire("late_timer");
        run.complete(
                "Look at it",
                "coordinator",
                Map.of("decision", "help", "services", List.of("tutoring"), "reason", "Quixotry of the parents"));
        run.complete("Arrange: Tutoring", "counselor", Tiny.agreed("Flibbertigibbet"));
        run.complete("Say what changed", "coordinator", Tiny.result("met", "Absquatulate"));
        run.endedAs("completed");
        List<String> secrets = List.of(
                "Xochiquetzal", "Vandersloot", "Ermintrude", "Zzyzx", "Quixotry", "Flibbertigibbet", "Absquatulate");
        for (String secret : secrets) assertThat(placesOf(secret)).as(secret).isEmpty();
    }

    @Test
    void theSearchWouldFindWhatIsThere() throws SQLException {
        PathwayRun run = runs.ofTestPathway("tiny").refer(Tiny.INTAKE);
        assertThat(placesOf(run.referral().toString())).isNotEmpty();
    }

    private static List<String> placesOf(String secret) throws SQLException {
        List<String> places = new ArrayList<>();
        try (Connection owner = DriverManager.getConnection(TestPostgres.url(), "postgres", "");
                ResultSet columns = owner.createStatement().executeQuery(TEXT_COLUMNS)) {
            while (columns.next()) {
                String table = columns.getString(1);
                String column = columns.getString(2);
                String text =
                        columns.getString(3).equals("bytea") ? "encode(" + column + ", 'escape')" : column + "::text";
                if (found(owner, table, text, secret)) places.add(table + "." + column);
            }
        }
        return places;
    }

    private static boolean found(Connection owner, String table, String text, String secret) throws SQLException {
        try (var query = owner.prepareStatement("select 1 from " + table + " where " + text + " ilike ? limit 1")) {
            query.setString(1, "%" + secret + "%");
            return query.executeQuery().next();
        }
    }
}

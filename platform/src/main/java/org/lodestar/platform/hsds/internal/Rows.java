package org.lodestar.platform.hsds.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lodestar.platform.database.Jsonb;
import org.lodestar.platform.districts.DistrictScope;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of packages as the current district keeps them. */
@Component
class Rows {
    private static final int BATCH = 2_000;

    private static final String UPSERT = """
            with written as (
              insert into directory_rows as known (district_id, table_name, source_id, data)
              select ?, ?, given.id, given.data::jsonb from unnest(?::text[], ?::text[]) given (id, data)
              on conflict (district_id, table_name, source_id) do update set data = excluded.data
              where known.data <> excluded.data
              returning xmax = 0 as fresh)
            select count(*) filter (where fresh) as fresh, count(*) filter (where not fresh) as changed from written
            """;

    /** Of one table: how many rows became what. */
    record Tally(int fresh, int changed, int left) {
        Tally plus(Tally other) {
            return new Tally(fresh + other.fresh, changed + other.changed, left + other.left);
        }

        Map<String, Object> asResult() {
            return Map.of("new", fresh, "changed", changed, "left", left);
        }
    }

    private final JdbcTemplate jdbc;
    private final JdbcClient sql;
    private final Jsonb jsonb;

    Rows(JdbcTemplate jdbc, JdbcClient sql, Jsonb jsonb) {
        this.jdbc = jdbc;
        this.sql = sql;
        this.jsonb = jsonb;
    }

    /** By table, the ids there are; services and providers that came by no package count as well. */
    Map<String, Set<String>> known() {
        Map<String, Set<String>> known = new HashMap<>();
        sql.sql("""
                        select table_name, source_id from directory_rows
                        union select 'organization', source_id from providers union select 'service', source_id from services
                        """).query(row -> {
            known.computeIfAbsent(row.getString(1), any -> new HashSet<>()).add(row.getString(2));
        });
        return known;
    }

    Tally write(Table table, List<Line> lines) {
        var tally = new Tally(0, 0, 0);
        for (int from = 0; from < lines.size(); from += BATCH) {
            var batch = lines.subList(from, Math.min(lines.size(), from + BATCH));
            tally = tally.plus(jdbc.query(
                            connection -> upsert(connection, table, batch),
                            (row, number) -> new Tally(row.getInt("fresh"), row.getInt("changed"), 0))
                    .get(0));
        }
        return tally;
    }

    private PreparedStatement upsert(Connection connection, Table table, List<Line> lines) throws SQLException {
        var statement = connection.prepareStatement(UPSERT);
        statement.setObject(1, DistrictScope.require());
        statement.setString(2, table.name());
        statement.setArray(
                3, connection.createArrayOf("text", lines.stream().map(Line::id).toArray()));
        statement.setArray(
                4,
                connection.createArrayOf(
                        "text",
                        lines.stream().map(line -> jsonb.write(line.values())).toArray()));
        return statement;
    }

    /** Takes away what the lines do not hold. */
    Tally leaveOut(Table table, List<Line> lines) {
        var left = jdbc.update(connection -> {
            var statement = connection.prepareStatement(
                    "delete from directory_rows where table_name = ? and source_id <> all (?::text[])");
            statement.setString(1, table.name());
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text", lines.stream().map(Line::id).toArray()));
            return statement;
        });
        return new Tally(0, 0, left);
    }

    void remember(Table table, String file, List<String> columns) {
        sql.sql("""
                        insert into directory_files as known (district_id, table_name, file_name, columns)
                        values (:district, :table, :file, cast(:columns as jsonb))
                        on conflict (district_id, table_name) do update
                          set file_name = excluded.file_name, columns = excluded.columns
                        """)
                .param("district", DistrictScope.require())
                .param("table", table.name())
                .param("file", file)
                .param("columns", jsonb.write(columns))
                .update();
    }
}

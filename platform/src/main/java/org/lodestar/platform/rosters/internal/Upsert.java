package org.lodestar.platform.rosters.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.DistrictScope;
import org.springframework.jdbc.core.JdbcTemplate;

/** Adds or changes records by their sourcedId, thousands in one statement; one that is the same stays untouched. */
final class Upsert<T> {
    private static final int BATCH = 5_000;

    private record Column<T>(String name, String type, Function<T, @Nullable Object> value) {}

    private final String table;
    private final List<Column<T>> columns = new ArrayList<>();

    Upsert(String table, Function<T, UUID> id, Function<T, String> sourceId) {
        this.table = table;
        columns.add(new Column<>("id", "uuid", id::apply));
        columns.add(new Column<>("source_id", "text", sourceId::apply));
    }

    /** A column of a table with the PostgreSQL type of its elements. */
    Upsert<T> with(String name, String type, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(name, type, value));
        return this;
    }

    Tally write(JdbcTemplate jdbc, List<T> records, Progress progress) {
        var sql = sql();
        var tally = Tally.NONE;
        for (int from = 0; from < records.size(); from += BATCH) {
            var batch = records.subList(from, Math.min(records.size(), from + BATCH));
            tally = tally.plus(jdbc.query(
                            connection -> statement(connection, sql, batch),
                            (row, number) -> new Tally(row.getInt("fresh"), row.getInt("changed"), 0))
                    .get(0));
            progress.written(batch.size());
        }
        return tally;
    }

    private PreparedStatement statement(Connection connection, String sql, List<T> batch) throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.setObject(1, DistrictScope.require());
        for (int index = 0; index < columns.size(); index++) {
            var column = columns.get(index);
            var values = batch.stream()
                    .map(column.value())
                    .map(value -> Objects.toString(value, null))
                    .toArray();
            statement.setArray(index + 2, connection.createArrayOf("text", values));
        }
        return statement;
    }

    private String sql() {
        var changing = columns.subList(2, columns.size());
        return """
                with written as (
                  insert into %1$s as known (district_id, %2$s, active)
                  select ?, given.*, true from unnest(%3$s) given
                  on conflict (district_id, source_id) do update set active = true, %4$s
                  where (known.active, %5$s) is distinct from (true, %6$s)
                  returning xmax = 0 as fresh)
                select count(*) filter (where fresh) as fresh, count(*) filter (where not fresh) as changed from written
                """.formatted(
                        table,
                        join(columns, Column::name),
                        join(columns, column -> "?::text[]::" + column.type() + "[]"),
                        join(changing, column -> column.name() + " = excluded." + column.name()),
                        join(changing, column -> "known." + column.name()),
                        join(changing, column -> "excluded." + column.name()));
    }

    private static <T> String join(List<Column<T>> columns, Function<Column<T>, String> part) {
        return columns.stream().map(part).collect(Collectors.joining(", "));
    }
}

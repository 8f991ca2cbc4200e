package org.lodestar.platform.rosters.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.uploads.Archive;
import org.lodestar.platform.uploads.CsvRows;

/** One CSV file of a roster: its header in any order and case, and its rows with their lines. */
final class Sheet implements CsvRows.Reader {
    private static final Map<String, String> OTHER_NAMES =
            Map.of("agents", "agentsourcedids", "grade", "grades", "usersourcedid", "sourcedid");

    private final RosterFile file;
    private final List<String> required;
    private final Problems problems;
    private final Consumer<Row> rows;
    private final Map<String, Integer> columns = new HashMap<>();
    private List<String> header = List.of();

    private Sheet(RosterFile file, List<String> required, Problems problems, Consumer<Row> rows) {
        this.file = file;
        this.required = required;
        this.problems = problems;
        this.rows = rows;
    }

    /** Hands over every row that has as many values as the header; what cannot be read is told to the problems. */
    static void read(Archive archive, RosterFile file, List<String> required, Problems problems, Consumer<Row> rows) {
        var sheet = new Sheet(file, required, problems, rows);
        try (var bytes = archive.read(file.fileName())) {
            CsvRows.read(bytes, sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RosterFile file() {
        return file;
    }

    Problems problems() {
        return problems;
    }

    @Nullable
    Integer indexOf(String column) {
        return columns.get(column.toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean header(List<String> names) {
        header = names;
        for (int index = 0; index < header.size(); index++) {
            columns.putIfAbsent(header.get(index).toLowerCase(Locale.ROOT), index);
        }
        OTHER_NAMES.forEach((other, name) -> {
            if (columns.containsKey(other)) {
                columns.putIfAbsent(name, columns.get(other));
            }
        });
        var missing =
                required.stream().filter(column -> indexOf(column) == null).toList();
        missing.forEach(column ->
                problems.inFile(file, 1, column, "The column \"%s\" is missing in the header.".formatted(column)));
        return missing.isEmpty();
    }

    @Override
    public void row(List<String> values, int line) {
        var row = new Row(this, values, line);
        for (int index = 0; index < values.size(); index++) {
            var wrong = CsvRows.unreadable(values.get(index));
            if (wrong != null) {
                row.problem(header.get(index), wrong);
            }
        }
        rows.accept(row);
    }

    @Override
    public void otherLength(int line, String message) {
        problems.incomplete(file);
        problems.inRow(file, line, null, message);
    }

    @Override
    public void broken(int line, String message) {
        problems.inFile(file, line, null, message);
    }
}

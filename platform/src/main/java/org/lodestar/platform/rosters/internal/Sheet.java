package org.lodestar.platform.rosters.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One CSV file of a roster: its header in any order and case, and its rows with their lines. */
final class Sheet {
    private static final Map<String, String> OTHER_NAMES =
            Map.of("agents", "agentsourcedids", "grade", "grades", "usersourcedid", "sourcedid");

    private final RosterFile file;
    private final List<String> required;
    private final Problems problems;
    private final Map<String, Integer> columns = new HashMap<>();
    private List<String> header = List.of();

    private Sheet(RosterFile file, List<String> required, Problems problems) {
        this.file = file;
        this.required = required;
        this.problems = problems;
    }

    /** Hands over every row that has as many values as the header; what cannot be read is told to the problems. */
    static void read(Archive archive, RosterFile file, List<String> required, Problems problems, Consumer<Row> rows) {
        var sheet = new Sheet(file, required, problems);
        try (var text = new RowLimit(archive.read(file.fileName()));
                var csv = CSVParser.parse(text, CSVFormat.RFC4180)) {
            sheet.read(csv, text, rows);
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

    private void read(CSVParser csv, RowLimit text, Consumer<Row> rows) {
        var line = 1;
        try {
            var records = csv.iterator();
            if (!records.hasNext()) {
                problems.inFile(file, 1, null, "This file is empty: even its header is missing.");
                return;
            }
            if (!hasRequired(records.next())) {
                return;
            }
            line = next(csv, text);
            while (records.hasNext()) {
                row(records.next(), line, rows);
                line = next(csv, text);
            }
        } catch (RowLimit.TooLong e) {
            problems.inFile(file, line, null, "This row never ends; a quotation mark may be missing.");
        } catch (UncheckedIOException e) {
            problems.inFile(
                    file, line, null, "A quotation mark is missing or too many; nothing can be read from here on.");
        }
    }

    private static int next(CSVParser csv, RowLimit text) {
        text.rowBegins();
        return (int) csv.getCurrentLineNumber() + 1;
    }

    private boolean hasRequired(CSVRecord names) {
        header = names.stream().map(name -> name.replace("\uFEFF", "").strip()).toList();
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

    private void row(CSVRecord values, int line, Consumer<Row> rows) {
        if (values.size() == 1 && values.get(0).isBlank()) {
            return;
        }
        if (values.size() != header.size()) {
            problems.incomplete(file);
            problems.inRow(
                    file,
                    line,
                    null,
                    "This row has %d values, but the header has %d columns.".formatted(values.size(), header.size()));
            return;
        }
        var row = new Row(this, values, line);
        for (int index = 0; index < values.size(); index++) {
            if (values.get(index).indexOf('\uFFFD') >= 0 || values.get(index).indexOf('\0') >= 0) {
                row.problem(
                        header.get(index),
                        "This value has a character we cannot read. Save the file as UTF-8 and try again.");
            }
        }
        rows.accept(row);
    }
}

package org.lodestar.platform.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/** Reads a CSV file row by row, with the line each row begins in; blank rows are passed over. */
public final class CsvRows {
    /** What is told of a file as it is read. */
    public interface Reader {
        /** The names of the columns; false ends the reading. */
        boolean header(List<String> names);

        /** Values of a row that has as many as the header. */
        void row(List<String> values, int line);

        void otherLength(int line, String message);

        /** The file cannot be read from this line on. */
        void broken(int line, String message);
    }

    private CsvRows() {}

    public static void read(InputStream bytes, Reader reader) {
        try (var text = new RowLimit(bytes);
                var csv = CSVParser.parse(text, CSVFormat.RFC4180)) {
            read(csv, text, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a value's characters; null where nothing is. */
    public static @Nullable String unreadable(String value) {
        return value.indexOf('\uFFFD') < 0 && value.indexOf('\0') < 0
                ? null
                : "This value has a character we cannot read. Save the file as UTF-8 and try again.";
    }

    private static void read(CSVParser csv, RowLimit text, Reader reader) {
        var line = 1;
        try {
            var records = csv.iterator();
            if (!records.hasNext()) {
                reader.broken(1, "This file is empty: even its header is missing.");
                return;
            }
            var header = records.next().stream()
                    .map(name -> name.replace("\uFEFF", "").strip())
                    .toList();
            if (!reader.header(header)) {
                return;
            }
            line = next(csv, text);
            while (records.hasNext()) {
                row(records.next().toList(), header.size(), line, reader);
                line = next(csv, text);
            }
        } catch (RowLimit.TooLong e) {
            reader.broken(line, "This row never ends; a quotation mark may be missing.");
        } catch (UncheckedIOException e) {
            reader.broken(line, "A quotation mark is missing or too many; nothing can be read from here on.");
        }
    }

    private static void row(List<String> values, int columns, int line, Reader reader) {
        if (values.size() == columns) {
            if (columns > 1 || !values.get(0).isBlank()) {
                reader.row(values, line);
            }
        } else if (values.size() > 1 || !values.get(0).isBlank()) {
            reader.otherLength(
                    line, "This row has %d values, but the header has %d columns.".formatted(values.size(), columns));
        }
    }

    private static int next(CSVParser csv, RowLimit text) {
        text.rowBegins();
        return (int) csv.getCurrentLineNumber() + 1;
    }
}

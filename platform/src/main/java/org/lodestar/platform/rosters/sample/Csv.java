package org.lodestar.platform.rosters.sample;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the files of a OneRoster set, each row by row. */
final class Csv {
    private final ZipOutputStream zip;

    Csv(ZipOutputStream zip) {
        this.zip = zip;
    }

    /** A row by its columns' names; a column it does not tell stays empty. */
    void file(String name, String header, Stream<Map<String, Object>> rows) {
        try {
            var entry = new ZipEntry(name);
            entry.setTimeLocal(LocalDateTime.of(2026, 8, 1, 0, 0));
            zip.putNextEntry(entry);
            var text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            var csv = new CSVPrinter(text, CSVFormat.RFC4180);
            var columns = List.of(header.split(","));
            csv.printRecord(columns);
            for (var row : (Iterable<Map<String, Object>>) rows::iterator) {
                csv.printRecord(columns.stream().map(row::get));
            }
            csv.flush();
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

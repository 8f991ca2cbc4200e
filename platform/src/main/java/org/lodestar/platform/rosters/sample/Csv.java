package org.lodestar.platform.rosters.sample;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
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

    /** Null values are written as empty ones. */
    void file(String name, String header, List<? extends List<?>> rows) {
        try {
            var entry = new ZipEntry(name);
            entry.setTimeLocal(LocalDateTime.of(2026, 8, 1, 0, 0));
            zip.putNextEntry(entry);
            var text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            var csv = new CSVPrinter(text, CSVFormat.RFC4180);
            csv.printRecord(List.of(header.split(",")));
            for (var row : rows) {
                csv.printRecord(row);
            }
            csv.flush();
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

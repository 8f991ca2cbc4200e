package org.lodestar.platform.rosters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a roster's zip, file by file. */
public record Unzipped(Map<String, List<CSVRecord>> files) {
    private static final CSVFormat WITH_HEADER =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    public static Unzipped of(byte[] zip) {
        var files = new HashMap<String, List<CSVRecord>>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var text = new InputStreamReader(new ByteArrayInputStream(in.readAllBytes()), StandardCharsets.UTF_8);
                files.put(entry.getName(), CSVParser.parse(text, WITH_HEADER).getRecords());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Unzipped(files);
    }

    public List<CSVRecord> rows(String file) {
        return files.get(file);
    }

    public List<CSVRecord> users(String role) {
        return rows("users.csv").stream()
                .filter(user -> user.get("role").equals(role))
                .toList();
    }
}

package org.lodestar.platform.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the current district with believable help, for demos and tests; a second time changes nothing. */
@Component
public class SampleDirectory {
    private static final CSVFormat WITH_HEADER =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Directory directory;

    SampleDirectory(Directory directory) {
        this.directory = directory;
    }

    /** All of it for the whole district, from the two files beside this class. */
    @Transactional
    public void fill() {
        Map<String, UUID> providers = new HashMap<>();
        for (var row : rows("sample-providers.csv")) {
            var key = row.get("key");
            providers.put(
                    key, directory.addProvider(key, row.get("name"), row.get("description"), row.get("phone"), null));
        }
        for (var row : rows("sample-services.csv")) {
            directory.addService(
                    row.get("key"),
                    providers.get(row.get("provider")),
                    null,
                    row.get("name"),
                    row.get("description"),
                    row.get("category"),
                    Boolean.parseBoolean(row.get("consent needed")));
        }
    }

    private static List<CSVRecord> rows(String file) {
        try (var in = new ClassPathResource(file, SampleDirectory.class).getInputStream();
                var csv = CSVParser.parse(in, StandardCharsets.UTF_8, WITH_HEADER)) {
            return csv.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

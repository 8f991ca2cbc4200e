package org.lodestar.platform.rosters.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.lodestar.platform.rosters.internal.RosterFile.Mode;
import org.lodestar.platform.uploads.Archive;

/** Which files count and how. A file the manifest does not speak of, or without any manifest, is taken as bulk. */
final class Manifest {
    private static final List<String> VERSIONS = List.of("1.0", "1.1", "1.2");

    private final Map<RosterFile, Mode> modes = new EnumMap<>(RosterFile.class);

    private Manifest(Archive archive) {
        for (var file : RosterFile.values()) {
            modes.put(file, archive.has(file.fileName()) ? Mode.BULK : Mode.ABSENT);
        }
    }

    static Map<RosterFile, Mode> read(Archive archive, Problems problems) {
        var manifest = new Manifest(archive);
        if (archive.has("manifest.csv")) {
            try (var text = new InputStreamReader(archive.read("manifest.csv"), StandardCharsets.UTF_8);
                    var csv = CSVParser.parse(text, CSVFormat.RFC4180)) {
                for (var row : csv) {
                    manifest.property(row, archive, problems);
                }
            } catch (UncheckedIOException e) {
                problems.inManifest(1, "value", "A quotation mark is missing or too many in this file.");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return manifest.modes;
    }

    private void property(CSVRecord row, Archive archive, Problems problems) {
        var line = (int) row.getRecordNumber();
        var name = row.get(0).replace("\uFEFF", "").strip();
        var value = row.size() > 1 ? row.get(1).strip() : "";
        if (name.equals("oneroster.version") && !VERSIONS.contains(value)) {
            problems.inManifest(line, "value", "OneRoster \"%s\" is not known here; 1.1 and 1.2 are.".formatted(value));
        }
        RosterFile.ofProperty(name).ifPresent(file -> mode(file, value, line, archive, problems));
    }

    private void mode(RosterFile file, String value, int line, Archive archive, Problems problems) {
        switch (value.toLowerCase(Locale.ROOT)) {
            case "absent" -> modes.put(file, Mode.ABSENT);
            case "bulk", "delta" -> {
                if (archive.has(file.fileName())) {
                    modes.put(file, Mode.valueOf(value.toUpperCase(Locale.ROOT)));
                } else {
                    problems.inManifest(
                            line,
                            "value",
                            "The manifest says that %s is in the zip, but it is not.".formatted(file.fileName()));
                }
            }
            default ->
                problems.inManifest(
                        line, "value", "\"%s\" is not known here. It can be bulk, delta, absent.".formatted(value));
        }
    }
}

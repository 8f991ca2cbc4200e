package org.lodestar.platform.hsds.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.uploads.Archive;
import org.lodestar.platform.uploads.CsvRows;
import org.springframework.stereotype.Component;

/** Reads what was sent: a zip of CSV files, of JSON files where it holds no CSV of a table, or one JSON text. */
@Component
public class PackageReader {
    private static final String WANTED =
            "Choose an HSDS 3 package: a zip of CSV files with its datapackage.json, or JSON.";
    private static final String DESCRIPTION = "datapackage.json";

    private final ObjectMapper json;

    PackageReader(ObjectMapper json) {
        this.json = json;
    }

    /** Throws {@link Refused} where it is no package at all. */
    public void check(byte[] sent) {
        if (isZip(sent)) {
            try (var archive = Archive.open(sent, WANTED)) {
                if (tables(archive).isEmpty() && jsonFiles(archive).isEmpty()) {
                    throw new Refused("This zip has none of the HSDS files (organizations.csv, services.csv, …) in it. "
                            + WANTED);
                }
            }
        } else {
            tree(sent).orElseThrow(() -> new Refused("This is neither a zip nor JSON. " + WANTED));
        }
    }

    Delivery read(byte[] sent, String name, Told told) {
        var delivery = new Delivery();
        if (!isZip(sent)) {
            tree(sent)
                    .ifPresentOrElse(
                            root -> new JsonTree(name, delivery, told).read(root),
                            () -> told.file(name, null, null, "This JSON is damaged."));
            return delivery;
        }
        try (var archive = Archive.open(sent, WANTED)) {
            var tables = tables(archive);
            if (tables.isEmpty()) {
                jsonFiles(archive).forEach(file -> readJson(archive, file, delivery, told));
            } else {
                tables.forEach((file, table) -> readCsv(archive, file, table, delivery, told));
                archive.names().stream()
                        .filter(file -> !tables.containsKey(file) && !file.equals(DESCRIPTION))
                        .forEach(delivery::passOver);
            }
        }
        return delivery;
    }

    private static boolean isZip(byte[] sent) {
        return sent.length > 1 && sent[0] == 'P' && sent[1] == 'K';
    }

    /** By file: as the package's description names them, else as the standard does. */
    private Map<String, Table> tables(Archive archive) {
        Map<String, Table> described = new LinkedHashMap<>();
        for (var resource : description(archive).path("resources")) {
            Standard.table(resource.path("name").asText())
                    .ifPresent(table ->
                            described.put(resource.path("path").asText().toLowerCase(Locale.ROOT), table));
        }
        Map<String, Table> tables = new LinkedHashMap<>();
        for (var file : archive.names()) {
            var table = Optional.ofNullable(described.get(file)).or(() -> Standard.table(file));
            if (file.endsWith(".csv")) {
                table.ifPresent(found -> tables.put(file, found));
            }
        }
        return tables;
    }

    private static List<String> jsonFiles(Archive archive) {
        return archive.names().stream()
                .filter(file -> file.endsWith(".json") && !file.equals(DESCRIPTION))
                .filter(file -> file.equals("tabular.json") || JsonKind.ofFile(file) != null)
                .toList();
    }

    /** Missing where there is none, or none that can be read. */
    private JsonNode description(Archive archive) {
        return archive.has(DESCRIPTION)
                ? tree(bytes(archive, DESCRIPTION)).orElseGet(json::createObjectNode)
                : json.createObjectNode();
    }

    private void readJson(Archive archive, String file, Delivery delivery, Told told) {
        tree(bytes(archive, file))
                .ifPresentOrElse(
                        root -> new JsonTree(file, delivery, told).read(root),
                        () -> told.file(file, null, null, "This file is no JSON."));
    }

    private static void readCsv(Archive archive, String file, Table table, Delivery delivery, Told told) {
        try (var bytes = archive.read(file)) {
            CsvRows.read(bytes, new CsvTable(table, file, delivery, told));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Archive archive, String file) {
        try (var bytes = archive.read(file)) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<JsonNode> tree(byte[] bytes) {
        try {
            return Optional.ofNullable(json.readTree(bytes)).filter(JsonNode::isContainerNode);
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.lodestar.platform.hsds.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lodestar.platform.hsds.DirectoryImport;
import org.springframework.core.io.ClassPathResource;

/** The tables of HSDS 3, in the order they build on each other; a table answers to all names that files give it. */
final class Standard {
    static final List<Table> TABLES = read();
    private static final Map<String, Table> BY_NAME = named();

    private Standard() {}

    /** By its name or the name of its file or JSON property: {@code phone}, {@code phones}, {@code phones.csv}. */
    static Optional<Table> table(String called) {
        var name = called.toLowerCase(Locale.ROOT).replaceFirst("\\.(csv|json)$", "");
        return Optional.ofNullable(BY_NAME.get(name));
    }

    static Table require(String name) {
        return table(name).orElseThrow(() -> new IllegalArgumentException("HSDS has no table " + name));
    }

    private static List<Table> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("hsds-3.txt", DirectoryImport.class).getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Table::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Table> named() {
        var names = new LinkedHashMap<String, Table>();
        TABLES.forEach(table -> {
            names.put(table.name(), table);
            names.put(table.name() + "s", table);
            names.put(table.file().replace(".csv", ""), table);
        });
        Map.of(
                        "addresss", "address",
                        "taxonomy_detail", "taxonomy",
                        "services_at_location", "service_at_location",
                        "additional_urls", "url",
                        "additional_websites", "url",
                        "capacities", "service_capacity",
                        "accessibility_for_disabilities", "accessibility")
                .forEach((other, table) -> names.put(other, names.get(table)));
        return names;
    }
}

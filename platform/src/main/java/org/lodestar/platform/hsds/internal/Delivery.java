package org.lodestar.platform.hsds.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a package told: its usable lines, the columns of each table in their order, and what was passed over. */
final class Delivery {
    private final Map<Table, List<Line>> lines = new LinkedHashMap<>();
    private final Map<Table, String> files = new LinkedHashMap<>();
    private final Map<Table, List<String>> columns = new LinkedHashMap<>();
    private final Set<String> passedOver = new LinkedHashSet<>();

    Delivery() {
        Standard.TABLES.forEach(table -> lines.put(table, new ArrayList<>()));
    }

    void add(Line line) {
        of(line.table()).add(line);
    }

    List<Line> of(Table table) {
        return lines.getOrDefault(table, List.of());
    }

    void columns(Table table, String file, List<String> names) {
        files.put(table, file);
        columns.put(table, names);
    }

    /** The CSV files. */
    Map<Table, String> files() {
        return files;
    }

    List<String> columns(Table table) {
        return columns.getOrDefault(table, List.of());
    }

    /** The package says something of the table, be it that it is empty. */
    boolean tells(Table table) {
        return files.containsKey(table) || !of(table).isEmpty();
    }

    void passOver(String file) {
        passedOver.add(file);
    }

    Set<String> passedOver() {
        return passedOver;
    }

    int size() {
        return lines.values().stream().mapToInt(List::size).sum();
    }
}

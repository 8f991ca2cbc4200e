package org.lodestar.platform.hsds.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A table on its way out. Its columns: as its file came last, then what else its rows hold, as the standard orders it. */
public final class ExportTable {
    private final Table table;
    private final String file;
    private final List<String> came;
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private final Set<String> used = new LinkedHashSet<>();

    ExportTable(Table table, String file, List<String> came) {
        this.table = table;
        this.file = file;
        this.came = came;
    }

    public String name() {
        return table.name();
    }

    public void add(Map<String, Object> row) {
        rows.add(row);
        used.addAll(row.keySet());
    }

    /** It came as a file or holds something. */
    public boolean isTold() {
        return !came.isEmpty() || !rows.isEmpty();
    }

    Table standard() {
        return table;
    }

    String file() {
        return file;
    }

    List<Map<String, Object>> rows() {
        return rows;
    }

    List<String> columns() {
        var known = table.columns().stream()
                .filter(column -> column.required() || used.contains(column.name()))
                .map(Column::name);
        return Stream.of(came.stream(), known, used.stream().sorted())
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    Set<Object> ids() {
        return Set.copyOf(rows.stream().map(row -> row.get("id")).toList());
    }
}

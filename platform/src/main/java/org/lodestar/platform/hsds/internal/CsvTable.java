package org.lodestar.platform.hsds.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.lodestar.platform.uploads.CsvRows;

/** Reads one CSV file of a package into lines. */
final class CsvTable implements CsvRows.Reader {
    private final Table table;
    private final String file;
    private final Delivery delivery;
    private final Told told;
    private List<String> header = List.of();

    CsvTable(Table table, String file, Delivery delivery, Told told) {
        this.table = table;
        this.file = file;
        this.delivery = delivery;
        this.told = told;
    }

    @Override
    public boolean header(List<String> names) {
        header = names;
        var missing = table.columns().stream()
                .filter(column -> column.required() && !names.contains(column.name()))
                .toList();
        missing.forEach(column -> told.file(
                file, 1, column.name(), "The column \"%s\" is missing in the header.".formatted(column.name())));
        var twice = new HashSet<String>();
        names.stream()
                .filter(name -> !name.isEmpty() && !twice.add(name))
                .forEach(name -> told.file(file, 1, name, "The column \"%s\" is there twice.".formatted(name)));
        delivery.columns(
                table, file, names.stream().filter(name -> !name.isEmpty()).toList());
        return missing.isEmpty();
    }

    @Override
    public void row(List<String> values, int line) {
        var said = new LinkedHashMap<String, String>();
        for (int index = 0; index < values.size(); index++) {
            var value = values.get(index);
            if (!value.isBlank() && !header.get(index).isEmpty()) {
                said.putIfAbsent(header.get(index), value);
            }
        }
        delivery.add(new Line(table, file, line, null, said));
    }

    @Override
    public void otherLength(int line, String message) {
        told.row(file, line, message);
    }

    @Override
    public void broken(int line, String message) {
        told.file(file, line, null, message);
    }
}

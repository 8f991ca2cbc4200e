package org.lodestar.platform.hsds.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A package's {@code datapackage.json}: its files with their columns. It promises only what holds: a column is required
 * where every row has it, a link is one where all its values lead to a row of the package.
 */
final class Description {
    private final Map<String, Set<Object>> ids;

    private Description(List<ExportTable> tables) {
        ids = tables.stream().collect(Collectors.toMap(ExportTable::name, ExportTable::ids));
    }

    static Map<String, Object> of(List<ExportTable> tables) {
        var description = new Description(tables);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", "human_services_data");
        all.put("title", "Human Services Data Specification");
        all.put("profile", "tabular-data-package");
        all.put("version", "3.0.0");
        all.put("homepage", "http://docs.openreferral.org");
        all.put("resources", tables.stream().map(description::resource).toList());
        return all;
    }

    private Map<String, Object> resource(ExportTable table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("primaryKey", "id");
        schema.put(
                "fields",
                table.columns().stream()
                        .map(name -> field(table, table.standard().column(name)))
                        .toList());
        var links = table.standard().columns().stream()
                .filter(column -> column.leadsTo() != null && holds(table, column))
                .map(Description::link)
                .toList();
        if (!links.isEmpty()) {
            schema.put("foreignKeys", links);
        }
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", table.name());
        resource.put("path", table.file());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("profile", "tabular-data-resource");
        resource.put("schema", schema);
        return resource;
    }

    private static Map<String, Object> field(ExportTable table, Column column) {
        Map<String, Object> constraints = new LinkedHashMap<>();
        constraints.put(
                "required", column.required() && table.rows().stream().allMatch(row -> row.get(column.name()) != null));
        if (column.name().equals("id")) {
            constraints.put("unique", true);
        }
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type().equals("number") ? "number" : "string");
        field.put("constraints", constraints);
        return field;
    }

    private boolean holds(ExportTable table, Column column) {
        var there = ids.getOrDefault(String.valueOf(column.leadsTo()), Set.of());
        return table.columns().contains(column.name())
                && !there.isEmpty()
                && table.rows().stream()
                        .map(row -> row.get(column.name()))
                        .allMatch(id -> id == null || there.contains(id));
    }

    private static Map<String, Object> link(Column column) {
        return Map.of(
                "fields",
                column.name(),
                "reference",
                Map.of("resource", String.valueOf(column.leadsTo()), "fields", "id"));
    }
}

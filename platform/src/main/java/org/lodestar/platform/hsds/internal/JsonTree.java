package org.lodestar.platform.hsds.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Lays a tree of JSON, in which records lie within each other, out into the lines of tables. Where one lies within another
 * is told by the columns that link them; a record that lies in several places is one line.
 */
final class JsonTree {
    private static final String NOWHERE = "";

    private final String file;
    private final Delivery delivery;
    private final Told told;
    private final Map<String, Line> seen = new HashMap<>();

    JsonTree(String file, Delivery delivery, Told told) {
        this.file = file;
        this.delivery = delivery;
        this.told = told;
    }

    /** A page of a list, an object of tables, an array of records, or one record. */
    void read(JsonNode root) {
        var called = JsonKind.ofFile(file);
        if (root.path("contents").isArray()) {
            records(root.path("contents"), "/contents", called);
        } else if (root.isArray()) {
            records(root, NOWHERE, called);
        } else if (root.isObject() && isTabular(root)) {
            root.properties()
                    .forEach(entry -> records(
                            entry.getValue(),
                            "/" + entry.getKey(),
                            Standard.table(entry.getKey()).orElse(null)));
        } else if (root.isObject()) {
            record(root, NOWHERE, called);
        } else {
            told.file(file, null, null, "This JSON holds no records: an object or an array of objects is needed.");
        }
    }

    private static boolean isTabular(JsonNode root) {
        return !root.isEmpty()
                && !root.has("id")
                && StreamSupport.stream(root.spliterator(), false).allMatch(JsonNode::isArray)
                && root.properties().stream()
                        .allMatch(entry -> Standard.table(entry.getKey()).isPresent());
    }

    private void records(JsonNode array, String path, @Nullable Table called) {
        for (int index = 0; index < array.size(); index++) {
            record(array.get(index), path + "/" + index, called);
        }
    }

    private void record(JsonNode node, String path, @Nullable Table called) {
        var table = called == null ? JsonKind.ofRecord(node).orElse(null) : called;
        if (!node.isObject() || table == null) {
            told.file(file, null, path, "It cannot be told what kind of record this is.");
        } else {
            lay(table, node, path, Map.of());
        }
    }

    /** The record's line, after those within it. */
    private Line lay(Table table, JsonNode node, String path, Map<String, String> links) {
        Map<String, String> values = new LinkedHashMap<>(links);
        node.properties().forEach(entry -> {
            var value = entry.getValue();
            if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
                values.put(entry.getKey(), value.asText());
            }
        });
        var line = once(new Line(table, file, null, path, values));
        List<Line> leadTo = new ArrayList<>();
        node.properties().forEach(entry -> {
            if (entry.getValue().isContainerNode()) {
                within(line, entry.getKey(), entry.getValue(), path + "/" + entry.getKey(), leadTo);
            }
        });
        leadTo.forEach(child -> child.table().requiredLinks().stream()
                .filter(link -> line.value(link.name()) != null)
                .forEach(link ->
                        child.values().putIfAbsent(link.name(), line.values().get(link.name()))));
        return line;
    }

    /** @param leadTo is given the records that the parent leads to; what it requires of links, they share */
    private void within(Line parent, String key, JsonNode value, String path, List<Line> leadTo) {
        var table = Standard.table(key).orElse(null);
        if (table == null) {
            delivery.passOver(file + " " + path.replaceAll("/\\d+", ""));
        } else if (value.isArray()) {
            for (int index = 0; index < value.size(); index++) {
                lay(table, value.get(index), path + "/" + index, links(parent, table));
            }
        } else {
            var child = lay(table, value, path, Map.of());
            leadTo.add(child);
            var link = table.name() + "_id";
            if (parent.table().has(link)) {
                parent.values().putIfAbsent(link, child.id());
            }
        }
    }

    private static Map<String, String> links(Line parent, Table table) {
        var link = parent.table().name() + "_id";
        return switch (table.name()) {
            case "attribute" ->
                Map.of("link_id", parent.id(), "link_entity", parent.table().name());
            case "metadata" ->
                Map.of(
                        "resource_id",
                        parent.id(),
                        "resource_type",
                        parent.table().name());
            default -> table.has(link) ? Map.of(link, parent.id()) : Map.of();
        };
    }

    private Line once(Line line) {
        var known = line.id().isEmpty() ? null : seen.putIfAbsent(line.table().name() + " " + line.id(), line);
        if (known == null) {
            delivery.add(line);
            return line;
        }
        line.values().forEach(known.values()::putIfAbsent);
        return known;
    }
}

package org.lodestar.platform.hsds.internal;

import java.util.List;
import java.util.stream.Stream;

/** A table of the standard, by its singular name. */
record Table(String name, String file, List<Column> columns) {

    static Table of(String written) {
        var words = written.split(" ");
        return new Table(
                words[0], words[1], Stream.of(words).skip(2).map(Column::of).toList());
    }

    Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseGet(() -> Column.other(name));
    }

    boolean has(String column) {
        return columns.stream().anyMatch(known -> known.name().equals(column));
    }

    /** Columns whose links must lead somewhere. */
    List<Column> requiredLinks() {
        return columns.stream()
                .filter(column -> column.required() && column.leadsTo() != null)
                .toList();
    }
}

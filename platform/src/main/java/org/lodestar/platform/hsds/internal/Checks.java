package org.lodestar.platform.hsds.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.uploads.CsvRows;

/**
 * What each line must hold: what its table requires, values of their kind, an id of its own, and for the links a table
 * requires something at their other end. A link that may be missing may lead nowhere: packages of parts do.
 */
final class Checks {
    private static final int LONGEST_ID = 200;
    private static final int LONGEST = 100_000;

    private static final Map<String, Pattern> KINDS = Map.of(
            "number", Pattern.compile("\\s*[-+]?\\d{1,15}(\\.\\d{1,15})?\\s*"),
            "date", Pattern.compile("\\s*\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])([T ].*)?\\s*"),
            "time",
                    Pattern.compile(
                            "\\s*([01]?\\d|2[0-4]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?\\s*(Z|[-+]\\d{2}:?\\d{2})?\\s*"));
    private static final Map<String, String> LIKE = Map.of(
            "number", "a number, like 12", "date", "a date, like 2026-09-30", "time", "a time, like 09:00 or 17:30Z");

    private final Told told;
    /** By table, the ids that other lines may lead to. */
    private final Map<String, Set<String>> there = new HashMap<>();

    Checks(Map<String, Set<String>> known, Told told) {
        this.told = told;
        known.forEach((table, ids) -> there.put(table, new HashSet<>(ids)));
    }

    /** Tells every problem; afterwards only lines without any are usable. */
    void all(Delivery delivery, Runnable step) {
        for (var table : Standard.TABLES) {
            Map<String, Line> first = new HashMap<>();
            for (var line : delivery.of(table)) {
                values(line);
                isOwn(line, first);
                links(line, table.requiredLinks());
                if (told.usable(line)) {
                    there.computeIfAbsent(table.name(), any -> new HashSet<>()).add(line.id());
                }
                step.run();
            }
        }
    }

    private void values(Line line) {
        for (var column : line.table().columns()) {
            if (column.required() && line.value(column.name()) == null) {
                told.problem(line, column.name(), "There is no %s here.".formatted(column.name()));
            }
        }
        line.values().forEach((name, value) -> {
            var wrong = wrong(line.table().column(name), value);
            if (wrong != null) {
                told.problem(line, name, wrong);
            }
        });
        if (line.table().name().equals("service") && told.usable(line)) {
            ages(line);
        }
    }

    private static @Nullable String wrong(Column column, String value) {
        if (column.name().equals("id") && value.length() > LONGEST_ID) {
            return "An id may have %d characters at most.".formatted(LONGEST_ID);
        }
        if (value.length() > LONGEST) {
            return "This value is longer than %,d characters.".formatted(LONGEST);
        }
        var kind = KINDS.get(column.type());
        if (kind != null && !kind.matcher(value).matches()) {
            return "\"%s\" is not %s.".formatted(shown(value), LIKE.get(column.type()));
        }
        if (!column.known().isEmpty() && column.known().stream().noneMatch(value.strip()::equalsIgnoreCase)) {
            return "\"%s\" is not known here. It can be %s.".formatted(shown(value), String.join(", ", column.known()));
        }
        return CsvRows.unreadable(value);
    }

    private void ages(Line service) {
        var youngest = service.value("minimum_age");
        var oldest = service.value("maximum_age");
        if (youngest != null
                && oldest != null
                && new BigDecimal(youngest.strip()).compareTo(new BigDecimal(oldest.strip())) > 0) {
            told.problem(service, "minimum_age", "The youngest age is above the oldest (%s).".formatted(oldest));
        }
    }

    private void isOwn(Line line, Map<String, Line> first) {
        var earlier = line.id().isEmpty() ? null : first.putIfAbsent(line.id(), line);
        if (earlier != null) {
            var where = earlier.line() == null ? "before" : "in line " + earlier.line();
            told.problem(line, "id", "\"%s\" is there twice: %s already.".formatted(shown(line.id()), where));
        }
    }

    private void links(Line line, List<Column> required) {
        for (var column : required) {
            var id = line.value(column.name());
            var leadsTo = String.valueOf(column.leadsTo());
            if (id != null && !there.getOrDefault(leadsTo, Set.of()).contains(id)) {
                told.problem(
                        line,
                        column.name(),
                        "There is no %s with the id \"%s\" that could be used."
                                .formatted(leadsTo.replace('_', ' '), shown(id)));
            }
        }
    }

    private static String shown(String value) {
        return value.length() > 80 ? value.substring(0, 80) + "…" : value;
    }
}

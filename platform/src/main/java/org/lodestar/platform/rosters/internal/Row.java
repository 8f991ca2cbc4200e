package org.lodestar.platform.rosters.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a file. Reading a value that is wrong tells the problem and makes the row unusable. */
final class Row {
    private static final int LONGEST = 1_000;
    private static final Pattern DAY = Pattern.compile("((?:18|19|20|21)\\d\\d-\\d\\d-\\d\\d)(?:[T ].*)?");

    private final Sheet sheet;
    private final List<String> values;
    private final int line;
    private boolean usable = true;

    Row(Sheet sheet, List<String> values, int line) {
        this.sheet = sheet;
        this.values = values;
        this.line = line;
    }

    int line() {
        return line;
    }

    boolean usable() {
        return usable;
    }

    void problem(@Nullable String column, String message) {
        usable = false;
        sheet.problems().inRow(sheet.file(), line, column, message);
    }

    /** The value, or null where the column is missing or empty. */
    @Nullable
    String text(String column) {
        var value = raw(column);
        if (value != null && value.length() > LONGEST) {
            problem(column, "This value is longer than %,d characters.".formatted(LONGEST));
            return value.substring(0, LONGEST);
        }
        return value;
    }

    /** The value; an empty one is a problem (and "" so that reading goes on). */
    String required(String column) {
        var value = text(column);
        if (value == null) {
            problem(column, "This row has no %s.".formatted(column));
            return "";
        }
        return value;
    }

    /** The value in lower case if it is one of those known, else a problem. */
    String oneOf(String column, Collection<String> known) {
        return known(column, required(column), known);
    }

    @Nullable
    String maybeOneOf(String column, Collection<String> known) {
        var value = text(column);
        return value == null ? null : known(column, value, known);
    }

    /** The day; a time after it, as some systems write, is passed over. */
    @Nullable
    LocalDate date(String column) {
        var value = text(column);
        if (value == null) {
            return null;
        }
        var match = DAY.matcher(value);
        try {
            if (match.matches()) {
                return LocalDate.parse(match.group(1));
            }
        } catch (DateTimeParseException noSuchDay) {
            // told below
        }
        problem(column, "\"%s\" is not a date we can read. Write it as YYYY-MM-DD, like 2014-09-30.".formatted(value));
        return null;
    }

    /** The parts of a list like {@code a,b}. */
    List<String> list(String column) {
        var value = raw(column);
        return value == null
                ? List.of()
                : Stream.of(value.split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .toList();
    }

    /** The parts of a list, each as it is known; another one is a problem. */
    List<String> listOf(String column, Collection<String> known) {
        return list(column).stream().map(part -> known(column, part, known)).toList();
    }

    boolean hasColumn(String column) {
        return sheet.indexOf(column) != null;
    }

    boolean yes(String column) {
        var value = raw(column);
        return value != null && List.of("true", "yes", "y", "1").contains(value.toLowerCase(Locale.ROOT));
    }

    boolean leaves() {
        var status = maybeOneOf("status", List.of("active", "inactive", "tobedeleted"));
        return status != null && !status.equals("active");
    }

    private @Nullable String raw(String column) {
        var index = sheet.indexOf(column);
        var value = index == null ? "" : values.get(index).replace("\0", "").strip();
        return value.isEmpty() ? null : value;
    }

    private String known(String column, String value, Collection<String> known) {
        var match = known.stream().filter(value::equalsIgnoreCase).findFirst();
        if (match.isEmpty() && !value.isEmpty()) {
            problem(column, "\"%s\" is not known here. It can be %s.".formatted(value, String.join(", ", known)));
        }
        return match.orElse(value);
    }
}

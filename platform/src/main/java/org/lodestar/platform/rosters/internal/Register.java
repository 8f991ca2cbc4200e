package org.lodestar.platform.rosters.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The records other rows may refer to, by sourcedId: those of the file and those the district knows already. */
final class Register<T> {
    private final RosterFile file;
    private final String noun;
    private final Problems problems;
    private final Map<String, T> known;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, T> ofFile = new HashMap<>();

    Register(RosterFile file, String noun, Map<String, T> known, Problems problems) {
        this.file = file;
        this.noun = noun;
        this.known = known;
        this.problems = problems;
    }

    /** Whether this row is the first with its sourcedId, which it has; else a problem. */
    boolean begins(Row row, String sourcedId) {
        if (sourcedId.isEmpty()) {
            problems.incomplete(file);
            return false;
        }
        var before = lines.putIfAbsent(sourcedId, row.line());
        if (before != null) {
            row.problem("sourcedId", "The sourcedId \"%s\" was used before, in line %d.".formatted(sourcedId, before));
            return false;
        }
        return true;
    }

    void add(String sourcedId, T record) {
        ofFile.put(sourcedId, record);
    }

    /** Takes back a record whose row turned out unusable. */
    void reject(String sourcedId) {
        ofFile.remove(sourcedId);
    }

    /** Whether the file has a row for it, be it good or bad. */
    boolean isListed(String sourcedId) {
        return lines.containsKey(sourcedId);
    }

    Set<String> listed() {
        return lines.keySet();
    }

    @Nullable
    T known(String sourcedId) {
        return known.get(sourcedId);
    }

    @Nullable
    T find(String sourcedId) {
        var record = ofFile.get(sourcedId);
        return record == null && !lines.containsKey(sourcedId) ? known.get(sourcedId) : record;
    }

    /** Like {@link #find}, and a problem of the row where there is none; null too where {@code sourcedId} is empty. */
    @Nullable
    T find(Row row, String column, @Nullable String sourcedId) {
        if (sourcedId == null || sourcedId.isEmpty()) {
            return null;
        }
        var record = find(sourcedId);
        if (record == null) {
            row.problem(column, missing(sourcedId));
        }
        return record;
    }

    private String missing(String sourcedId) {
        var line = lines.get(sourcedId);
        return line == null
                ? "There is no %s \"%s\", neither in %s nor in the district."
                        .formatted(noun, sourcedId, file.fileName())
                : "The %s \"%s\" cannot be used because of its own row (%s, line %d)."
                        .formatted(noun, sourcedId, file.fileName(), line);
    }
}

package org.lodestar.platform.rosters.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How an import was asked for, as its job keeps it.
 *
 * @param withheld keys of roles that who asked may not give
 * @param importer who is not locked out by not being listed; null for nobody
 */
public record RosterOptions(
        boolean dryRun,
        boolean skipTheRows,
        boolean evenIfMostLeave,
        Set<String> withheld,
        @Nullable UUID importer) {
    public static final String KIND = "roster";

    static RosterOptions of(Map<String, Object> options) {
        return new RosterOptions(
                Boolean.TRUE.equals(options.get("dryRun")),
                Boolean.TRUE.equals(options.get("skipTheRows")),
                Boolean.TRUE.equals(options.get("evenIfMostLeave")),
                options.get("withheld") instanceof List<?> keys
                        ? keys.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                        : Set.of(),
                options.get("importer") instanceof String id ? UUID.fromString(id) : null);
    }

    public Map<String, Object> asMap() {
        var options = new HashMap<String, Object>();
        options.put("dryRun", dryRun);
        options.put("skipTheRows", skipTheRows);
        options.put("evenIfMostLeave", evenIfMostLeave);
        options.put("withheld", List.copyOf(new TreeSet<>(withheld)));
        if (importer != null) options.put("importer", importer.toString());
        return options;
    }
}

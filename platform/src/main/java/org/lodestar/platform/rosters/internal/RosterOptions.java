package org.lodestar.platform.rosters.internal;

import java.util.Map;

/** How an import was asked for, as its job keeps it. */
public record RosterOptions(boolean dryRun, boolean skipTheRows, boolean evenIfMostLeave) {
    public static final String KIND = "roster";

    static RosterOptions of(Map<String, Object> options) {
        return new RosterOptions(
                Boolean.TRUE.equals(options.get("dryRun")),
                Boolean.TRUE.equals(options.get("skipTheRows")),
                Boolean.TRUE.equals(options.get("evenIfMostLeave")));
    }

    public Map<String, Object> asMap() {
        return Map.of("dryRun", dryRun, "skipTheRows", skipTheRows, "evenIfMostLeave", evenIfMostLeave);
    }
}

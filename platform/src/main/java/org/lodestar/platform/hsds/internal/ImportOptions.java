package org.lodestar.platform.hsds.internal;

import java.util.Map;

/**
 * How an import was asked for, as its job keeps it.
 *
 * @param whole what came by earlier packages and is not in this one is no longer offered
 */
public record ImportOptions(String name, boolean dryRun, boolean skipTheRows, boolean whole) {
    public static final String KIND = "directory";

    static ImportOptions of(Map<String, Object> options) {
        return new ImportOptions(
                String.valueOf(options.getOrDefault("name", "directory")),
                Boolean.TRUE.equals(options.get("dryRun")),
                Boolean.TRUE.equals(options.get("skipTheRows")),
                Boolean.TRUE.equals(options.get("whole")));
    }

    public Map<String, Object> asMap() {
        return Map.of("name", name, "dryRun", dryRun, "skipTheRows", skipTheRows, "whole", whole);
    }
}

package org.lodestar.platform.hsds.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record as a file tells it, empty values left out.
 *
 * @param line where it begins, the header being line 1; null in JSON
 * @param path where it is in JSON ({@code /contents/0/phones/1}); null in CSV
 */
record Line(
        Table table,
        String file,
        @Nullable Integer line,
        @Nullable String path,
        Map<String, String> values) {

    String id() {
        return values.getOrDefault("id", "");
    }

    @Nullable
    String value(String column) {
        return values.get(column);
    }
}

package org.lodestar.platform.hsds.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A column of a table of the standard. {@code type}: string, number, date or time; {@code leadsTo}: the table of a link. */
record Column(
        String name,
        boolean required,
        String type,
        @Nullable String leadsTo,
        List<String> known) {
    private static final Pattern WRITTEN = Pattern.compile("(\\w+)(!)?(?::(\\w+))?(?:>(\\w+))?(?:=(\\S+))?");

    /** As {@code hsds-3.txt} writes it. */
    static Column of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No column: " + written);
        }
        var known = parts.group(5) == null
                ? List.<String>of()
                : List.of(parts.group(5).replace('_', ' ').split("\\|"));
        var type = parts.group(3) == null ? "string" : parts.group(3);
        return new Column(parts.group(1), parts.group(2) != null, type, parts.group(4), known);
    }

    /** A column that the standard does not know. */
    static Column other(String name) {
        return new Column(name, false, "string", null, List.of());
    }
}

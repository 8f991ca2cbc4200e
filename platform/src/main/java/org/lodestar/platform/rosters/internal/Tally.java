package org.lodestar.platform.rosters.internal;

import java.util.Map;

/** What an import did to the records of one kind. */
record Tally(int fresh, int changed, int left) {
    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(fresh + other.fresh, changed + other.changed, left + other.left);
    }

    /** As a job's result shows it. */
    Map<String, Object> asResult() {
        return Map.of("new", fresh, "changed", changed, "left", left);
    }
}

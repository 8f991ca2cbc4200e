package org.lodestar.supply;

/**
 * A known hole in a part.
 *
 * @param fixedIn the versions that are said to close it, empty where none is
 */
record Hole(String part, String id, boolean critical, String fixedIn, String summary) {

    String inOneLine() {
        return part + ": " + id + (critical ? " (critical)" : "") + ", "
                + (fixedIn.isEmpty() ? "no version closes it yet" : "closed in " + fixedIn)
                + (summary.isEmpty() ? "" : ": " + summary);
    }
}

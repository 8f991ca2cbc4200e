package org.lodestar.processes.diagrams;

import java.util.Map;

/** The words of {@code lodestar:priority} as the inbox counts them: 0 urgent to 3 low. */
public final class Priorities {

    public static final int NORMAL = 2;

    private static final Map<String, Integer> BY_WORD = Map.of("urgent", 0, "high", 1, "normal", NORMAL, "low", 3);

    private Priorities() {}

    /** The number for a word; {@link #NORMAL} for a word it does not know. */
    public static int of(String word) {
        return BY_WORD.getOrDefault(word.strip().toLowerCase(java.util.Locale.ROOT), NORMAL);
    }
}

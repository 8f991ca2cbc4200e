package org.lodestar.processes.bounds;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The list of limits: what each counts, its usual value, and between which values a district may choose. The operator may
 * set another last value with {@code lodestar.pathways.limits.<key>}.
 */
public enum Bound {
    TIMER_MINUTES("The shortest time a timer may wait, in minutes", 1, 1, 1_440),
    REPETITIONS("How often one repeating timer may go off", 100, 1, 365),
    ENTRIES("Entries of a list that a case may go through", 100, 1, 500),
    ACTIVITIES("Elements a case may pass without coming to a step or a timer", 1_000, 100, 10_000),
    BRANCHES("Branches one case may have open at once", 1_000, 10, 5_000),
    DEPTH("Subprocesses within each other, or decisions that ask decisions", 5, 1, 20),
    RUNNING("Open cases of one pathway", 50_000, 1, 1_000_000),
    RUNNING_IN_ALL("Open cases of all pathways together", 200_000, 1, 5_000_000),
    ELEMENTS("Elements and arrows of one diagram", 1_000, 10, 5_000),
    RULES("Rules of one decision", 500, 1, 5_000),
    FIELDS("Fields of one form", 1_500, 1, 5_000),
    FILES("Files of one pathway", 200, 3, 500),
    FILE_KILOBYTES("Size of one file, in kilobytes", 1_000, 10, 4_000),
    ALL_KILOBYTES("Size of all files of a pathway together, in kilobytes", 5_000, 20, 20_000);

    private final String words;
    private final int usual;
    private final int least;
    private final int most;

    Bound(String words, int usual, int least, int most) {
        this.words = words;
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    /** What is counted, for people to read. */
    public String words() {
        return words;
    }

    public int usual() {
        return usual;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** Whether a larger value is the stricter one: only of how long a timer waits. */
    public boolean isFloor() {
        return this == TIMER_MINUTES;
    }

    /** As it is kept and set: {@code timer-minutes}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Bound> of(String key) {
        return Arrays.stream(values()).filter(bound -> bound.key().equals(key)).findFirst();
    }
}

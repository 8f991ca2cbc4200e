package org.lodestar.processes.testing;

import java.util.List;
import java.util.Map;

/** Answers to the forms of the test pathway {@code tiny}. */
public final class Tiny {

    public static final Map<String, Object> INTAKE = Map.of("summary", "Falls asleep in class", "kind", "learning");

    private Tiny() {}

    public static Map<String, Object> help(String... services) {
        return Map.of("decision", "help", "services", List.of(services));
    }

    public static Map<String, Object> decline(String reason) {
        return Map.of("decision", "decline", "reason", reason);
    }

    public static Map<String, Object> agreed(String note) {
        return Map.of("agreed", "yes", "note", note);
    }

    public static Map<String, Object> result(String result, String words) {
        return Map.of("result", result, "words", words);
    }
}

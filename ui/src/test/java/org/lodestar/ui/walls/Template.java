package org.lodestar.ui.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The address of a call or view with its variables, like {@code /referrals/{id}}. Each must be known here by name, or by
 * the word before it, which is the table its ids are of: a new one fails until this test has such an id.
 */
record Template(String address, Pattern variable) {
    static final Pattern OF_A_CALL = Pattern.compile("\\{(\\w+)}");
    static final Pattern OF_A_VIEW = Pattern.compile(":(\\w+)(?:\\([^)]*\\))?[?*]?(?:\\([^)]*\\))?");

    /** Variables whose values are not rows' ids. */
    private static final Map<String, String> FIXED = Map.of("number", "1", "version", "1");

    private static final Map<String, String> TABLES = Map.of("job", "jobs");

    boolean hasVariables() {
        return variable.matcher(address).find();
    }

    /** The address filled once with each hidden id, and the same with what exists nowhere. */
    List<Map.Entry<String, String>> filled(Map<String, UUID> hidden, String hiddenPathway) {
        var named =
                variable.matcher(address).results().map(found -> found.group(1)).toList();
        if (named.contains("key")) {
            return List.of(Map.entry(fill(hiddenPathway), fill("no-such-thing")));
        }
        assertThat(named).as("variables of " + address).hasSize(1);
        return new TreeMap<>(hidden)
                .values().stream()
                        .map(id -> Map.entry(
                                fill(id.toString()), fill(UUID.randomUUID().toString())))
                        .toList();
    }

    /** Fails where an id this address is made for is not among those that are tried. */
    Template known(Map<String, UUID> hidden) {
        var name =
                variable.matcher(address).results().map(found -> found.group(1)).findFirst();
        if (name.isPresent() && !name.get().equals("key")) {
            assertThat(hidden)
                    .as("this test needs an id for " + address + ": make one in Hidden, or name its table in Template")
                    .containsKey(table(name.get()));
        }
        return this;
    }

    private String table(String name) {
        if (TABLES.containsKey(name)) return TABLES.get(name);
        var words = address.substring(
                0, variable.matcher(address).results().findFirst().orElseThrow().start());
        var before = words.replaceAll("/$", "").replaceAll(".*/", "");
        return before.equals("inbox") ? "work_items" : before.equals("refer") ? "students" : before.replace('-', '_');
    }

    private String fill(String value) {
        return variable.matcher(address).replaceAll(found -> FIXED.getOrDefault(found.group(1), value));
    }
}

package org.lodestar.processes.rights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** The permission matrix as a page of Markdown tables: a line for each person, a column for each deed. */
final class MatrixPage {
    private final StringBuilder page = new StringBuilder();

    void words(String text) {
        page.append(text).append("\n\n");
    }

    /** A table; a deed answers whether the person may, by trying. */
    <P> void table(String title, Map<String, P> people, Map<String, ? extends Deed<P>> deeds) {
        page.append("## ").append(title).append("\n\n");
        line("", List.copyOf(deeds.keySet()));
        line("---", deeds.keySet().stream().map(any -> ":-:").toList());
        people.forEach((name, person) -> line(
                name,
                deeds.values().stream()
                        .map(deed -> deed.may(person) ? "✓" : "·")
                        .collect(Collectors.toList())));
        page.append('\n');
    }

    private void line(String first, List<String> cells) {
        page.append("| ")
                .append(first)
                .append(" | ")
                .append(String.join(" | ", cells))
                .append(" |\n");
    }

    String text() {
        return page.toString();
    }

    /** Whether a person may do something. */
    @FunctionalInterface
    interface Deed<P> {
        boolean may(P person);
    }

    /** The same deeds, each at one place. */
    static <P, S> Map<String, Deed<P>> at(S place, Map<String, BiPredicate<P, S>> deeds) {
        var here = new LinkedHashMap<String, Deed<P>>();
        deeds.forEach((name, deed) -> here.put(name, person -> deed.test(person, place)));
        return here;
    }
}

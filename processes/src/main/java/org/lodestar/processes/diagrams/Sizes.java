package org.lodestar.processes.diagrams;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lodestar.processes.bounds.Bound;
import org.lodestar.processes.bounds.Bounds;

/** How much there may be in one diagram or decision, and how deep. */
public final class Sizes {

    private Sizes() {}

    public static Stream<Objection> objections(Tag root, Bounds bounds) {
        return Stream.of(elements(root, bounds), nesting(root, 0, bounds), rules(root, bounds), asking(root, bounds))
                .flatMap(found -> found);
    }

    private static Stream<Objection> elements(Tag root, Bounds bounds) {
        long count = root.all()
                .filter(tag -> tag.isOf("process", "subProcess"))
                .mapToLong(scope -> scope.children().size())
                .sum();
        return over(count, bounds, Bound.ELEMENTS)
                .map(most -> new Objection(
                        root, "This diagram has " + count + " elements and arrows, at most " + most + " are allowed."));
    }

    private static Stream<Objection> nesting(Tag tag, int depth, Bounds bounds) {
        int here = tag.is("subProcess") ? depth + 1 : depth;
        if (here > bounds.of(Bound.DEPTH)) {
            return Stream.of(new Objection(
                    tag, tag.words() + " lies in too many subprocesses: at most " + bounds.of(Bound.DEPTH) + "."));
        }
        return tag.children().stream().flatMap(child -> nesting(child, here, bounds));
    }

    private static Stream<Objection> rules(Tag root, Bounds bounds) {
        return root.all().filter(tag -> tag.is("decision")).flatMap(decision -> {
            long count = decision.all().filter(tag -> tag.is("rule")).count();
            return over(count, bounds, Bound.RULES)
                    .map(most -> new Objection(
                            decision,
                            decision.words() + " has " + count + " rules, at most " + most + " are allowed."));
        });
    }

    private static Stream<Long> over(long count, Bounds bounds, Bound bound) {
        return count > bounds.of(bound) ? Stream.of((long) bounds.of(bound)) : Stream.empty();
    }

    private static Stream<Objection> asking(Tag root, Bounds bounds) {
        Map<String, List<String>> asked = new HashMap<>();
        root.all()
                .filter(tag -> tag.is("decision"))
                .forEach(decision -> asked.put(
                        decision.attribute("id", ""),
                        decision.all()
                                .filter(tag -> tag.is("requiredDecision"))
                                .map(tag -> tag.attribute("href", "").replace("#", ""))
                                .toList()));
        Set<String> shallow = new HashSet<>();
        return root.all()
                .filter(tag -> tag.is("decision"))
                .filter(tag -> deeper(tag.attribute("id", ""), bounds.of(Bound.DEPTH), asked, shallow))
                .map(tag -> new Objection(
                        tag,
                        tag.words() + " asks other decisions in too many steps, or itself: at most "
                                + bounds.of(Bound.DEPTH) + "."));
    }

    private static boolean deeper(String id, int left, Map<String, List<String>> asked, Set<String> shallow) {
        if (left < 0) return true;
        if (shallow.contains(id + " " + left)) return false;
        boolean deep =
                asked.getOrDefault(id, List.of()).stream().anyMatch(next -> deeper(next, left - 1, asked, shallow));
        if (!deep) shallow.add(id + " " + left);
        return deep;
    }
}

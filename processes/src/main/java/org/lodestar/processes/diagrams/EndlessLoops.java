package org.lodestar.processes.diagrams;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Ways that lead back to where they began without anybody's step and without a timer: the engine would turn on them
 * for ever. A subprocess is passed without waiting where some way through it does not wait; what is repeated over a list
 * does not wait either, because the list may be empty.
 */
public final class EndlessLoops {

    private static final Set<String> WAITS =
            Set.of("userTask", "intermediateCatchEvent", "boundaryEvent", "eventBasedGateway");

    private EndlessLoops() {}

    /** One objection for each element that leads back to itself. */
    public static Stream<Objection> objections(Tag root) {
        return root.all().filter(tag -> tag.isOf("process", "subProcess")).flatMap(EndlessLoops::ofScope);
    }

    private static Stream<Objection> ofScope(Tag scope) {
        Map<String, List<String>> ways = ways(scope);
        return turning(ways).stream()
                .flatMap(id -> Diagram.node(scope, id).stream())
                .map(node -> new Objection(
                        node,
                        node.words() + " leads back to itself without waiting: put a step or a timer into the loop."));
    }

    /** The arrows between elements that are passed at once. */
    private static Map<String, List<String>> ways(Tag scope) {
        Set<String> passed = new HashSet<>();
        Diagram.nodesOf(scope).filter(EndlessLoops::passedAtOnce).forEach(node -> passed.add(node.attribute("id", "")));
        Map<String, List<String>> ways = new HashMap<>();
        scope.children("sequenceFlow").forEach(flow -> {
            String from = flow.attribute("sourceRef", "");
            String to = flow.attribute("targetRef", "");
            if (!passed.contains(from) || !passed.contains(to)) return;
            ways.computeIfAbsent(from, key -> new java.util.ArrayList<>()).add(to);
        });
        return ways;
    }

    private static boolean passedAtOnce(Tag node) {
        if (node.child("multiInstanceLoopCharacteristics").isPresent()) return true;
        if (WAITS.contains(node.name())) return false;
        return !node.is("subProcess") || "true".equals(node.attribute("triggeredByEvent")) || throughAtOnce(node);
    }

    private static boolean throughAtOnce(Tag subProcess) {
        Map<String, List<String>> ways = ways(subProcess);
        Set<String> reached = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>();
        Diagram.nodesOf(subProcess)
                .filter(node -> node.is("startEvent"))
                .forEach(start -> ahead.add(start.attribute("id", "")));
        while (!ahead.isEmpty()) {
            String node = ahead.poll();
            if (reached.add(node)) ahead.addAll(ways.getOrDefault(node, List.of()));
        }
        return Diagram.nodesOf(subProcess)
                .filter(node -> Diagram.outgoing(subProcess, node).isEmpty())
                .anyMatch(last -> reached.contains(last.attribute("id", "")));
    }

    /** The elements from which a way leads back to themselves. */
    private static List<String> turning(Map<String, List<String>> ways) {
        return ways.keySet().stream()
                .filter(start -> comesBack(start, ways))
                .sorted()
                .toList();
    }

    private static boolean comesBack(String start, Map<String, List<String>> ways) {
        Set<String> reached = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(ways.getOrDefault(start, List.of()));
        while (!ahead.isEmpty()) {
            String node = ahead.poll();
            if (node.equals(start)) return true;
            if (reached.add(node)) ahead.addAll(ways.getOrDefault(node, List.of()));
        }
        return false;
    }
}

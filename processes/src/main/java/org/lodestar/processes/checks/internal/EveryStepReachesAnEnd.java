package org.lodestar.processes.checks.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.diagrams.Diagram;
import org.lodestar.processes.diagrams.Tag;

/** Whatever is begun can end: from every element an end event can be reached, and the pathway has exactly one start. */
public final class EveryStepReachesAnEnd implements Rule {

    @Override
    public Stream<PathwayProblem> problems(ParsedPathway pathway) {
        return pathway.diagrams().stream()
                .flatMap(diagram ->
                        diagram.scopes().flatMap(scope -> Stream.concat(starts(diagram, scope), of(diagram, scope))));
    }

    private Stream<PathwayProblem> starts(Diagram diagram, Tag scope) {
        long starts =
                Diagram.nodesOf(scope).filter(node -> node.is("startEvent")).count();
        if (starts == 1) return Stream.empty();
        return Stream.of(
                at(diagram, scope, scope.words() + (starts == 0 ? " has no start." : " has more than one start.")));
    }

    private Stream<PathwayProblem> of(Diagram diagram, Tag scope) {
        Set<String> reaching = reaching(scope);
        return Diagram.nodesOf(scope)
                .filter(node -> !"true".equals(node.attribute("triggeredByEvent")))
                .filter(node -> !reaching.contains(node.attribute("id", "")))
                .map(node -> at(diagram, node, "From " + node.words() + " no end can be reached."));
    }

    private static Set<String> reaching(Tag scope) {
        Map<String, List<String>> back = new HashMap<>();
        scope.children("sequenceFlow")
                .forEach(flow -> back.computeIfAbsent(
                                flow.attribute("targetRef", ""), key -> new java.util.ArrayList<>())
                        .add(flow.attribute("sourceRef", "")));
        Deque<String> ahead = new ArrayDeque<>();
        Diagram.nodesOf(scope).filter(node -> node.is("endEvent")).forEach(end -> ahead.add(end.attribute("id", "")));
        Set<String> reached = new HashSet<>();
        while (!ahead.isEmpty()) {
            String node = ahead.poll();
            if (reached.add(node)) ahead.addAll(back.getOrDefault(node, List.of()));
        }
        return reached;
    }
}

package org.lodestar.processes.checks.internal;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.diagrams.Diagram;
import org.lodestar.processes.diagrams.Tag;

/** Every arrow joins two elements, and every element but a start is reached by one. */
public final class ElementsAreConnected implements Rule {

    @Override
    public Stream<PathwayProblem> problems(ParsedPathway pathway) {
        return pathway.diagrams().stream()
                .flatMap(diagram ->
                        diagram.scopes().flatMap(scope -> Stream.concat(flows(diagram, scope), nodes(diagram, scope))));
    }

    private Stream<PathwayProblem> flows(Diagram diagram, Tag scope) {
        return scope.children("sequenceFlow")
                .filter(flow -> Diagram.node(scope, flow.attribute("sourceRef", ""))
                                .isEmpty()
                        || Diagram.node(scope, flow.attribute("targetRef", "")).isEmpty())
                .map(flow -> at(diagram, flow, "This arrow does not join two elements."));
    }

    private Stream<PathwayProblem> nodes(Diagram diagram, Tag scope) {
        Set<String> reached = scope.children("sequenceFlow")
                .map(flow -> flow.attribute("targetRef", ""))
                .collect(Collectors.toSet());
        return Diagram.nodesOf(scope)
                .filter(node -> !node.isOf("startEvent", "boundaryEvent"))
                .filter(node -> !"true".equals(node.attribute("triggeredByEvent")))
                .filter(node -> !reached.contains(node.attribute("id", "")))
                .map(node -> at(diagram, node, node.words() + " is not connected: nothing leads to it."));
    }
}

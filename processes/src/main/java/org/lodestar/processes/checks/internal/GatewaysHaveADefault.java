package org.lodestar.processes.checks.internal;

import java.util.List;
import java.util.stream.Stream;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.diagrams.Diagram;
import org.lodestar.processes.diagrams.Tag;

/** A gateway that decides always has a way to go: a default flow, and a condition on every other one. */
public final class GatewaysHaveADefault implements Rule {

    @Override
    public Stream<PathwayProblem> problems(ParsedPathway pathway) {
        return pathway.diagrams().stream()
                .flatMap(diagram -> diagram.scopes()
                        .flatMap(scope -> Diagram.nodesOf(scope)
                                .filter(node -> node.isOf("exclusiveGateway", "inclusiveGateway"))
                                .flatMap(gateway -> of(diagram, scope, gateway))));
    }

    private Stream<PathwayProblem> of(Diagram diagram, Tag scope, Tag gateway) {
        List<Tag> ways = Diagram.outgoing(scope, gateway);
        if (ways.size() < 2) return Stream.empty();
        String otherwise = gateway.attribute("default", "");
        if (ways.stream().noneMatch(way -> otherwise.equals(way.id()))) {
            return Stream.of(at(
                    diagram,
                    gateway,
                    gateway.words() + " has no default way: mark the one to take when no condition is true."));
        }
        return ways.stream()
                .filter(way -> !otherwise.equals(way.id()))
                .filter(way -> way.child("conditionExpression").isEmpty())
                .map(way -> at(diagram, way, "This way out of " + gateway.words() + " needs a condition."));
    }
}

package org.lodestar.processes.checks.internal;

import java.util.stream.Stream;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.diagrams.Diagram;
import org.lodestar.processes.diagrams.Timers;

/**
 * Timers and due times are ISO 8601 durations ({@code P2D}, {@code PT4H}, {@code R3/P1D}), not shorter and not more often
 * repeated than the district's limits allow.
 */
public final class TimersAreLiteral implements Rule {

    @Override
    public Stream<PathwayProblem> problems(ParsedPathway pathway) {
        return pathway.diagrams().stream()
                .flatMap(diagram -> Stream.concat(
                        Timers.objections(diagram.root(), pathway.bounds())
                                .map(objection -> at(diagram, objection.nearest(), objection.message())),
                        dues(pathway, diagram)));
    }

    private Stream<PathwayProblem> dues(ParsedPathway pathway, Diagram diagram) {
        return diagram.steps()
                .flatMap(step -> Stream.ofNullable(step.properties().get("lodestar:due"))
                        .flatMap(due -> Timers.tooShort(due, pathway.bounds()).stream())
                        .map(message -> at(diagram, step, message)));
    }
}

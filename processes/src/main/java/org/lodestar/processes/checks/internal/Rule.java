package org.lodestar.processes.checks.internal;

import java.util.stream.Stream;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.diagrams.Diagram;
import org.lodestar.processes.diagrams.Tag;

/** One thing a pathway must keep; its class name is the rule's name in every problem it reports. */
@FunctionalInterface
public interface Rule {

    Stream<PathwayProblem> problems(ParsedPathway pathway);

    default String name() {
        return getClass().getSimpleName();
    }

    /** A problem of this rule at an element. */
    default PathwayProblem at(Diagram diagram, Tag element, String message) {
        return new PathwayProblem(diagram.file(), element.id(), element.attribute("name"), name(), message);
    }

    /** A problem of this rule with a whole file. */
    default PathwayProblem in(String file, String message) {
        return new PathwayProblem(file, null, null, name(), message);
    }
}

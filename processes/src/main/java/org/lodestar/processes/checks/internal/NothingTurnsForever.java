package org.lodestar.processes.checks.internal;

import java.util.stream.Stream;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.diagrams.EndlessLoops;

/** A way that leads back to where it began waits somewhere, for a person or for a timer. */
public final class NothingTurnsForever implements Rule {

    @Override
    public Stream<PathwayProblem> problems(ParsedPathway pathway) {
        return pathway.diagrams().stream()
                .flatMap(diagram -> EndlessLoops.objections(diagram.root())
                        .map(objection -> at(diagram, objection.nearest(), objection.message())));
    }
}

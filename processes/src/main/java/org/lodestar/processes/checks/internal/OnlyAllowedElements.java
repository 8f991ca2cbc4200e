package org.lodestar.processes.checks.internal;

import java.util.stream.Stream;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.diagrams.Allowlist;
import org.lodestar.processes.diagrams.Diagram;

/** Nothing may be in a diagram or decision that is not on the {@link Allowlist}: so nothing in it can run code. */
public final class OnlyAllowedElements implements Rule {

    @Override
    public Stream<PathwayProblem> problems(ParsedPathway pathway) {
        return pathway.everything().flatMap(this::problems);
    }

    /** The problems of one parsed file, for the engine's own last look. */
    public Stream<PathwayProblem> problems(Diagram diagram) {
        return Allowlist.objections(diagram.root())
                .map(objection -> at(diagram, objection.nearest(), objection.message()));
    }
}

package org.lodestar.processes.checks.internal;

import java.util.stream.Stream;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.diagrams.Standard;

/** Diagrams and decisions are written as BPMN and DMN prescribe, so that the engine can read them. */
public final class FollowsTheStandard implements Rule {

    @Override
    public Stream<PathwayProblem> problems(ParsedPathway pathway) {
        return pathway.everything()
                .flatMap(diagram -> Standard.objections(
                                diagram.root(),
                                pathway.files().text(diagram.file()).orElse(""))
                        .map(objection -> at(diagram, objection.nearest(), objection.message())));
    }
}

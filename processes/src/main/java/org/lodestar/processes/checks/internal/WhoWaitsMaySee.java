package org.lodestar.processes.checks.internal;

import java.util.List;
import java.util.stream.Stream;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.diagrams.Diagram;
import org.lodestar.processes.diagrams.StepSettings;
import org.lodestar.processes.diagrams.Tag;

/** Where a step names who may see it, the role it waits for is among them: else it would wait for nobody. */
public final class WhoWaitsMaySee implements Rule {

    @Override
    public Stream<PathwayProblem> problems(ParsedPathway pathway) {
        return pathway.diagrams().stream().flatMap(diagram -> diagram.steps().flatMap(step -> of(diagram, step)));
    }

    private Stream<PathwayProblem> of(Diagram diagram, Tag step) {
        String role = step.properties().getOrDefault("lodestar:role", "");
        List<String> visibleTo = StepSettings.words(step.properties().getOrDefault("lodestar:visibleTo", ""));
        if (role.isBlank() || visibleTo.isEmpty() || visibleTo.contains(role)) return Stream.empty();
        return Stream.of(at(
                diagram,
                step,
                step.words() + " waits for “" + role + "”, who could not see it: add the role to lodestar:visibleTo."));
    }
}

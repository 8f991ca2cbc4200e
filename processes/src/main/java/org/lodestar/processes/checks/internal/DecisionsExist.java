package org.lodestar.processes.checks.internal;

import java.util.Set;
import java.util.stream.Stream;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayProblem;

/** Every decision a diagram asks is among the pathway's files. */
public final class DecisionsExist implements Rule {

    @Override
    public Stream<PathwayProblem> problems(ParsedPathway pathway) {
        Set<String> decisions = pathway.decisionIds();
        return pathway.diagrams().stream()
                .flatMap(diagram -> diagram.all("businessRuleTask")
                        .filter(task -> !decisions.contains(task.attribute("camunda:decisionRef", "")))
                        .map(task -> at(
                                diagram,
                                task,
                                "There is no decision “" + task.attribute("camunda:decisionRef", "") + "” for "
                                        + task.words() + ".")));
    }
}

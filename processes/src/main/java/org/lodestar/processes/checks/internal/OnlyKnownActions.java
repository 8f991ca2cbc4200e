package org.lodestar.processes.checks.internal;

import java.util.Map;
import java.util.stream.Stream;
import org.lodestar.processes.actions.ActionCatalogue;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.diagrams.Diagram;
import org.lodestar.processes.diagrams.Properties;
import org.lodestar.processes.diagrams.Tag;

/** A service task names an action of the catalogue and gives it the inputs it needs, and no others. */
public final class OnlyKnownActions implements Rule {

    @Override
    public Stream<PathwayProblem> problems(ParsedPathway pathway) {
        return pathway.diagrams().stream()
                .flatMap(diagram -> diagram.all("serviceTask").flatMap(task -> of(diagram, task)));
    }

    private Stream<PathwayProblem> of(Diagram diagram, Tag task) {
        String action = task.attribute("camunda:topic");
        if (action == null) return Stream.empty();
        ActionCatalogue.Inputs inputs = ActionCatalogue.INPUTS.get(action);
        if (inputs == null) {
            return Stream.of(at(
                    diagram,
                    task,
                    "There is no action “" + action + "”. There are: "
                            + String.join(", ", ActionCatalogue.INPUTS.keySet()) + "."));
        }
        Map<String, String> given = Properties.inputs(task);
        Stream<PathwayProblem> missing = inputs.required().stream()
                .filter(name -> given.getOrDefault(name, "").isBlank())
                .map(name -> at(diagram, task, "The action “" + action + "” needs the input “" + name + "”."));
        Stream<PathwayProblem> unknown = given.keySet().stream()
                .filter(name -> !inputs.knows(name))
                .map(name -> at(diagram, task, "The action “" + action + "” has no input “" + name + "”."));
        return Stream.concat(missing, unknown);
    }
}

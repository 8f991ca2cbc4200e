package org.lodestar.processes.checks.internal;

import java.util.Set;
import java.util.stream.Stream;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.diagrams.Diagram;
import org.lodestar.processes.diagrams.Tag;

/** Every step has plain words for a name and says whom it waits for. */
public final class EveryStepHasARole implements Rule {

    private static final Set<String> PEOPLE = Set.of("referrer", "owner", "last");

    @Override
    public Stream<PathwayProblem> problems(ParsedPathway pathway) {
        return pathway.diagrams().stream().flatMap(diagram -> diagram.steps().flatMap(step -> of(diagram, step)));
    }

    private Stream<PathwayProblem> of(Diagram diagram, Tag step) {
        Stream.Builder<PathwayProblem> found = Stream.builder();
        String role = step.properties().getOrDefault("lodestar:role", "");
        String person = step.properties().getOrDefault("lodestar:person", "");
        if (step.attribute("name", "").isBlank()) found.add(at(diagram, step, "This step has no name."));
        if (role.isBlank() && person.isBlank()) {
            found.add(at(diagram, step, step.words() + " does not say who does it (property lodestar:role)."));
        }
        if (!person.isBlank() && !PEOPLE.contains(person)) {
            found.add(at(diagram, step, "“" + person + "” is not a person: use referrer, owner or last."));
        }
        if (role.isBlank() && !person.isBlank() && !person.equals("referrer")) {
            found.add(at(diagram, step, step.words() + " also needs a role for when there is no such person yet."));
        }
        return found.build();
    }
}

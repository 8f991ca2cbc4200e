package org.lodestar.processes.checks.internal;

import java.util.Optional;
import java.util.stream.Stream;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.diagrams.Diagram;
import org.lodestar.processes.diagrams.Tag;

/** Every step names a form, and the form is among the pathway's files. */
public final class EveryStepHasAForm implements Rule {

    @Override
    public Stream<PathwayProblem> problems(ParsedPathway pathway) {
        return pathway.diagrams().stream()
                .flatMap(diagram -> Stream.concat(
                        diagram.steps().flatMap(step -> of(pathway, diagram, step)),
                        diagram.all("startEvent")
                                .filter(start -> Diagram.formOf(start).isPresent())
                                .flatMap(start -> of(pathway, diagram, start))));
    }

    private Stream<PathwayProblem> of(ParsedPathway pathway, Diagram diagram, Tag step) {
        Optional<String> form = Diagram.formOf(step);
        if (form.isEmpty()) return Stream.of(at(diagram, step, "The step " + step.words() + " has no form."));
        if (pathway.forms().containsKey(form.get())) return Stream.empty();
        return Stream.of(at(
                diagram,
                step,
                "The form “" + form.get() + "” of " + step.words() + " is not among the pathway's readable forms."));
    }
}

package org.lodestar.processes.checks.internal;

import java.util.stream.Stream;
import org.lodestar.forms.feel.Feel;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.diagrams.Diagram;
import org.lodestar.processes.diagrams.Tag;

/** Every condition, input and priority written in FEEL can be read as FEEL. */
public final class FeelIsReadable implements Rule {

    private static final int SHOWN = 300;

    @Override
    public Stream<PathwayProblem> problems(ParsedPathway pathway) {
        return Stream.concat(
                pathway.diagrams().stream().flatMap(this::ofDiagram),
                pathway.decisions().stream().flatMap(this::ofDecision));
    }

    private Stream<PathwayProblem> ofDiagram(Diagram diagram) {
        Stream<PathwayProblem> conditions = diagram.all("sequenceFlow")
                .flatMap(flow -> flow.children("conditionExpression")
                        .flatMap(condition -> readable(diagram, flow, condition.text())));
        Stream<PathwayProblem> properties = diagram.root()
                .all()
                .flatMap(tag -> tag.properties().values().stream()
                        .filter(value -> value.startsWith("="))
                        .flatMap(value -> readable(diagram, tag, value.substring(1))));
        return Stream.concat(conditions, properties);
    }

    private Stream<PathwayProblem> ofDecision(Diagram decision) {
        Stream<PathwayProblem> values = decision.all("inputExpression", "outputEntry", "literalExpression")
                .flatMap(tag -> tag.child("text").stream()
                        .filter(text -> !text.text().isBlank())
                        .flatMap(text -> readable(decision, tag, text.text())));
        Stream<PathwayProblem> tests = decision.all("inputEntry")
                .flatMap(tag -> tag.child("text").stream()
                        .filter(text -> !text.text().isBlank())
                        .flatMap(text -> Feel.unaryTestsProblem(text.text()).stream()
                                .map(problem -> unreadable(decision, tag, text.text(), problem))));
        return Stream.concat(values, tests);
    }

    private Stream<PathwayProblem> readable(Diagram diagram, Tag at, String feel) {
        if (feel.isBlank()) return Stream.of(at(diagram, at, "The condition is empty."));
        if (feel.strip().startsWith("=") && at.is("sequenceFlow")) {
            return Stream.of(at(diagram, at, "A condition starts without “=”."));
        }
        return Feel.syntaxProblem(feel).map(problem -> unreadable(diagram, at, feel, problem)).stream();
    }

    private PathwayProblem unreadable(Diagram diagram, Tag at, String feel, String problem) {
        String shown = feel.length() <= SHOWN ? feel : feel.substring(0, SHOWN) + "…";
        return at(diagram, at, "“" + shown + "” cannot be read as FEEL: " + problem);
    }
}

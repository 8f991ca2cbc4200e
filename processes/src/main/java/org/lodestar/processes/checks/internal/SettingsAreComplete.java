package org.lodestar.processes.checks.internal;

import java.util.stream.Stream;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.diagrams.Diagram;
import org.lodestar.processes.diagrams.Tag;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.files.PathwaySettings;

/** The settings name the pathway, its intake form exists, and its diagram carries the pathway's key. */
public final class SettingsAreComplete implements Rule {

    @Override
    public Stream<PathwayProblem> problems(ParsedPathway pathway) {
        PathwaySettings settings = pathway.settings();
        if (settings == null) return Stream.empty();
        Stream.Builder<PathwayProblem> found = Stream.builder();
        if (!settings.key().matches("[a-z][a-z0-9-]*")) {
            found.add(problem("The key must be lower-case letters, digits and hyphens, like “food-and-shelter”."));
        }
        if (settings.name().isBlank()) found.add(problem("The pathway has no name."));
        if (!pathway.forms().containsKey(settings.intake())) {
            found.add(problem("There is no intake form “" + settings.intake() + "”."));
        }
        if (pathway.diagrams().size() > 1) found.add(problem("A pathway has one diagram, this one has several."));
        pathway.diagrams().forEach(diagram -> diagram(settings, diagram).forEach(found::add));
        return found.build();
    }

    private Stream<PathwayProblem> diagram(PathwaySettings settings, Diagram diagram) {
        var processes = diagram.processes().toList();
        if (processes.size() != 1) return Stream.of(at(diagram, diagram.root(), "The diagram must hold one process."));
        Tag process = processes.get(0);
        Stream.Builder<PathwayProblem> found = Stream.builder();
        if (!settings.key().equals(process.id())) {
            found.add(at(diagram, process, "The diagram's id must be the pathway's key “" + settings.key() + "”."));
        }
        if (!"true".equals(process.attribute("isExecutable"))) {
            found.add(at(diagram, process, "The diagram must be marked executable."));
        }
        if (process.attribute("camunda:historyTimeToLive") == null) {
            found.add(at(diagram, process, "The diagram must say how long its history is kept (like “P3650D”)."));
        }
        return found.build();
    }

    private PathwayProblem problem(String message) {
        return in(PathwayFiles.SETTINGS, message);
    }
}

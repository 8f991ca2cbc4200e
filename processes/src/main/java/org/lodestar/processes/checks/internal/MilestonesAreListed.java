package org.lodestar.processes.checks.internal;

import java.util.stream.Stream;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.files.Milestone;
import org.lodestar.processes.files.PathwaySettings;

/** Every milestone a diagram marks is listed in the settings, so that people see its name. */
public final class MilestonesAreListed implements Rule {

    @Override
    public Stream<PathwayProblem> problems(ParsedPathway pathway) {
        PathwaySettings settings = pathway.settings();
        if (settings == null) return Stream.empty();
        var listed = settings.milestones().stream().map(Milestone::key).toList();
        return pathway.diagrams().stream()
                .flatMap(diagram -> diagram.root()
                        .all()
                        .filter(tag -> tag.properties().containsKey("lodestar:milestone"))
                        .filter(tag -> !listed.contains(tag.properties().get("lodestar:milestone")))
                        .map(tag -> at(
                                diagram,
                                tag,
                                "The milestone “" + tag.properties().get("lodestar:milestone")
                                        + "” is not listed in the settings.")));
    }
}

package org.lodestar.processes.checks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lodestar.platform.people.Roles;
import org.lodestar.processes.bounds.Bounds;
import org.lodestar.processes.bounds.DistrictBounds;
import org.lodestar.processes.checks.internal.OnlyAllowedElements;
import org.lodestar.processes.checks.internal.RolesAreKnown;
import org.lodestar.processes.checks.internal.Rule;
import org.lodestar.processes.checks.internal.Rules;
import org.lodestar.processes.checks.internal.StaysWithinLimits;
import org.lodestar.processes.files.PathwayFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Asks every rule about a pathway. Always an answer, never an exception, and nothing is changed. */
@Component
public class PathwayCheck {

    private final Supplier<Bounds> bounds;
    private final Supplier<Map<String, String>> roles;

    /** Checks with the limits and the roles of the district in force. */
    @Autowired
    public PathwayCheck(DistrictBounds district, Roles roles) {
        this.bounds = district::here;
        this.roles = roles::labels;
    }

    /** Checks with the usual limits, whatever roles are named. */
    public PathwayCheck() {
        this.bounds = Bounds::usual;
        this.roles = Map::of;
    }

    /** All problems of a whole pathway; empty means it may be published. */
    public List<PathwayProblem> check(PathwayFiles files) {
        return ask(
                files,
                true,
                Stream.concat(Rules.ALL.stream(), Stream.of(new RolesAreKnown(roles.get())))
                        .toList());
    }

    /** The problems of one {@code .bpmn} or {@code .dmn} on its own: what needs its neighbours is not asked. */
    public List<PathwayProblem> checkSingle(String file, String content) {
        return ask(PathwayFiles.single(file, content), false, Rules.OF_ONE_FILE);
    }

    private List<PathwayProblem> ask(PathwayFiles files, boolean whole, List<Rule> rules) {
        Bounds limits = bounds.get();
        StaysWithinLimits within = new StaysWithinLimits();
        List<PathwayProblem> tooLarge = within.sizes(files, limits).toList();
        if (!tooLarge.isEmpty()) return tooLarge;
        ParsedPathway pathway = ParsedPathway.read(files, whole, limits);
        List<PathwayProblem> problems = new ArrayList<>(pathway.unreadable());
        List<PathwayProblem> tooMuch = answer(within, pathway);
        List<Rule> asked = tooMuch.isEmpty() ? rules : List.of(new OnlyAllowedElements(), within);
        for (Rule rule : asked) problems.addAll(answer(rule, pathway));
        return List.copyOf(new LinkedHashSet<>(problems));
    }

    private static List<PathwayProblem> answer(Rule rule, ParsedPathway pathway) {
        try {
            return rule.problems(pathway).toList();
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(new PathwayProblem(
                    PathwayFiles.SETTINGS, null, null, rule.name(), "This file is too unusual to be checked."));
        }
    }
}

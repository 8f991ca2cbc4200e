package org.lodestar.processes.checks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.lodestar.processes.checks.internal.Rule;
import org.lodestar.processes.checks.internal.Rules;
import org.lodestar.processes.files.PathwayFiles;
import org.springframework.stereotype.Component;

/** Asks every rule about a pathway. Always an answer, never an exception, and nothing is changed. */
@Component
public class PathwayCheck {

    /** All problems of a whole pathway; empty means it may be published. */
    public List<PathwayProblem> check(PathwayFiles files) {
        return ask(ParsedPathway.read(files, true), Rules.ALL);
    }

    /** The problems of one {@code .bpmn} or {@code .dmn} on its own: what needs its neighbours is not asked. */
    public List<PathwayProblem> checkSingle(String file, String content) {
        return ask(ParsedPathway.read(PathwayFiles.single(file, content), false), Rules.OF_ONE_FILE);
    }

    private static List<PathwayProblem> ask(ParsedPathway pathway, List<Rule> rules) {
        List<PathwayProblem> problems = new ArrayList<>(pathway.unreadable());
        for (Rule rule : rules) problems.addAll(answer(rule, pathway));
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

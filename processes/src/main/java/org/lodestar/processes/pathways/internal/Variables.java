package org.lodestar.processes.pathways.internal;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.forms.feel.Feel;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.diagrams.FeelOf;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.pathways.DeclaredAnswers;

/** The answers that must become process variables: those that conditions, decisions, priorities and lists really use. */
final class Variables {

    private Variables() {}

    static Set<String> of(PathwayFiles files) {
        ParsedPathway pathway = ParsedPathway.read(files, true);
        Set<String> used = pathway.everything()
                .flatMap(diagram -> FeelOf.steering(diagram.root()))
                .flatMap(feel -> Feel.variablesOf(feel).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        pathway.diagrams().forEach(diagram -> FeelOf.lists(diagram.root()).forEach(used::add));
        used.retainAll(answers(pathway).collect(Collectors.toSet()));
        used.removeAll(Set.of("referralId", "urgentReferral"));
        return used;
    }

    private static Stream<String> answers(ParsedPathway pathway) {
        return pathway.forms().values().stream().flatMap(form -> DeclaredAnswers.keys(form).stream());
    }
}

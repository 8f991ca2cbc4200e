package org.lodestar.processes.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.diagrams.Tag;
import org.lodestar.processes.files.PathwayFiles;

/** What of a diagram must be come through by the walks of one test class, and what they have come through. */
final class Tour {

    private final Set<String> all;
    private final Set<String> passed = new HashSet<>();

    Tour(PathwayFiles files) {
        all = ParsedPathway.read(files, true)
                .diagrams()
                .get(0)
                .root()
                .all()
                .filter(tag -> tag.isOf(
                        "endEvent",
                        "boundaryEvent",
                        "intermediateCatchEvent",
                        "userTask",
                        "serviceTask",
                        "businessRuleTask"))
                .map(Tag::id)
                .collect(Collectors.toSet());
    }

    void passed(String element) {
        passed.add(element);
    }

    boolean knows(String element) {
        return all.contains(element);
    }

    /** Every ending, timer, step, decision and action was come through by some walk. */
    void sawEverything() {
        assertThat(all.stream().filter(element -> !passed.contains(element)))
                .as("never come through")
                .isEmpty();
    }
}

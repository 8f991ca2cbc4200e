package org.lodestar.processes.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.diagrams.Tag;
import org.lodestar.processes.files.PathwayFiles;

/** What of a diagram the walks of one test class have come through, and what they must. */
final class Tour {

    private final Set<String> passed = new HashSet<>();

    void passed(String element) {
        passed.add(element);
    }

    /** Every ending, every timer, every step and every action was come through by some walk. */
    void sawAllOf(PathwayFiles files) {
        Set<String> all = ParsedPathway.read(files, true).diagrams().get(0).root().all()
                .filter(tag -> tag.isOf(
                        "endEvent",
                        "boundaryEvent",
                        "intermediateCatchEvent",
                        "userTask",
                        "serviceTask",
                        "businessRuleTask"))
                .map(Tag::id)
                .collect(Collectors.toSet());
        all.removeAll(passed);
        assertThat(all).as("never come through").isEmpty();
    }
}

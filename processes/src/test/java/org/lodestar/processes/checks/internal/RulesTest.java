package org.lodestar.processes.checks.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayCheck;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.testing.TestPathways;

/**
 * Every rule has two specimens beside this test, {@code <Rule>.accepts.*} and {@code <Rule>.rejects.*}: a diagram, a form
 * or settings that take the place of those of the pathway {@code tiny}. What is wrong has the id {@code offender}.
 */
class RulesTest {

    private static final Map<String, String> PLACES = Map.of(
            "bpmn", "tiny.bpmn", "form", "specimen.form", "json", PathwayFiles.SETTINGS, "groovy", "start.groovy");

    @Test
    void thePathwayTheSpecimensAreMadeOfHasNoProblem() {
        assertThat(new PathwayCheck().check(TestPathways.read("tiny"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void acceptsWhatKeepsIt(Rule rule) {
        assertThat(problems(rule, "accepts")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rejectsWhatBreaksItAndNamesWhere(Rule rule) {
        assertThat(problems(rule, "rejects")).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.rule()).isEqualTo(rule.name());
            assertThat(problem.message()).isNotBlank();
        });
        if (specimen(rule, "rejects", "bpmn").isPresent()) {
            assertThat(problems(rule, "rejects"))
                    .extracting(PathwayProblem::element)
                    .contains("offender");
        }
    }

    static List<Rule> rules() {
        return Rules.ALL;
    }

    private static List<PathwayProblem> problems(Rule rule, String kind) {
        PathwayFiles files = PLACES.keySet().stream()
                .sorted()
                .flatMap(type ->
                        specimen(rule, kind, type)
                                .map(text -> TestPathways.read("tiny").with(PLACES.get(type), text))
                                .stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule.name() + " has no specimen that it " + kind));
        return rule.problems(ParsedPathway.read(files, true)).toList();
    }

    private static Optional<String> specimen(Rule rule, String kind, String type) {
        try (InputStream in = RulesTest.class.getResourceAsStream(rule.name() + "." + kind + "." + type)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

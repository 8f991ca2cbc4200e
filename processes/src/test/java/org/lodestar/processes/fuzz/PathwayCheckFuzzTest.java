package org.lodestar.processes.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lodestar.processes.checks.PathwayCheck;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.library.internal.StarterFiles;
import org.lodestar.processes.testing.Fixtures;
import org.lodestar.processes.testing.TestPathways;

/** Whatever comes, the check has an answer with file, rule and words, and is never at a loss. */
class PathwayCheckFuzzTest {

    private static final String AT_A_LOSS = "This file is too unusual to be checked.";

    private final PathwayCheck check = new PathwayCheck();

    @Property(tries = 400)
    void changedDiagramsGetAnAnswer(@ForAll("diagrams") String diagram, @ForAll long seed) {
        String changed = Mutations.of(diagram, seed);
        answers(check.checkSingle("tiny.bpmn", changed));
        answers(check.check(TestPathways.read("tiny").with("tiny.bpmn", changed)));
    }

    @Property(tries = 300)
    void changedDecisionsGetAnAnswer(@ForAll long seed) {
        PathwayFiles tiny = TestPathways.read("tiny");
        String changed = Mutations.of(tiny.text("pressing.dmn").orElseThrow(), seed);
        answers(check.checkSingle("pressing.dmn", changed));
        answers(check.check(tiny.with("pressing.dmn", changed)));
    }

    @Property(tries = 200)
    void settingsAndFormsOfAnyKindGetAnAnswer(@ForAll String text, @ForAll long seed) {
        PathwayFiles tiny = TestPathways.read("tiny");
        for (String file : List.of("pathway.json", "look.form")) {
            answers(check.check(tiny.with(file, text)));
            answers(check.check(tiny.with(file, Mutations.of(tiny.text(file).orElseThrow(), seed))));
        }
    }

    @Property(tries = 200)
    void anyTextGetsAnAnswer(@ForAll("texts") String text) {
        answers(check.checkSingle("a.bpmn", text));
        answers(check.checkSingle("a.dmn", text));
    }

    @Provide
    Arbitrary<String> diagrams() {
        List<String> all = new ArrayList<>(
                List.of(TestPathways.read("tiny").text("tiny.bpmn").orElseThrow()));
        for (String key : List.of("attendance", "counseling")) {
            all.add(StarterFiles.read(key).text(key + ".bpmn").orElseThrow());
        }
        Fixtures.some("miwg").forEach(file -> all.add(Fixtures.text(file)));
        return Arbitraries.of(all);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(Mutations.words().collect(Collectors.toList()));
        return Arbitraries.oneOf(words, Arbitraries.strings().ofMaxLength(50))
                .list()
                .ofMaxSize(20)
                .map(parts -> {
                    return "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">"
                            + String.join("", parts) + "</bpmn:definitions>";
                });
    }

    private static void answers(List<PathwayProblem> problems) {
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.file()).isNotBlank();
            assertThat(problem.rule()).isNotBlank();
            assertThat(problem.message()).isNotBlank().isNotEqualTo(AT_A_LOSS);
        });
    }
}

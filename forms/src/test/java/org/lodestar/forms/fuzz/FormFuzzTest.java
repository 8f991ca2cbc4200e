package org.lodestar.forms.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Assertions;
import org.lodestar.forms.FormDefinition;
import org.lodestar.forms.FormProblem;
import org.lodestar.forms.FormReader;
import org.lodestar.forms.FormReading;
import org.lodestar.forms.feel.Feel;
import org.lodestar.forms.state.FieldAt;
import org.lodestar.forms.state.FormState;
import org.lodestar.forms.state.FormStates;
import org.lodestar.forms.submission.FormValidator;
import org.lodestar.forms.submission.Validation;

/** Whatever a form says and whatever is answered: problems, each with its place, and never an exception or no end. */
class FormFuzzTest {

    private static final Duration A_HANG = Duration.ofSeconds(30);
    private static final Duration EVALUATING = Duration.ofSeconds(5);

    @Provide
    Arbitrary<String> forms() {
        return AnyForm.json();
    }

    @Provide
    Arbitrary<String> damagedForms() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/forms"))) {
            List<String> sound = files.sorted().map(FormFuzzTest::text).toList();
            return Damaged.of(Arbitraries.oneOf(Arbitraries.of(sound), AnyForm.json()));
        }
    }

    @Provide
    Arbitrary<Map<String, Object>> answers() {
        return Arbitraries.maps(Arbitraries.of("a", "b", "c", "d", "e", "l", "g", "x"), OddValues.any())
                .ofMaxSize(8);
    }

    @Property(tries = 1_500, seed = "20261125", shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void anyFormIsReadOrItsProblemsAreNamed(
            @ForAll("forms") String json,
            @ForAll("answers") Map<String, Object> answers,
            @ForAll("answers") Map<String, Object> known) {
        withinReason(json, answers, known);
    }

    @Property(tries = 1_500, seed = "20261126", shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void aDamagedFormIsReadOrItsProblemsAreNamed(
            @ForAll("damagedForms") String json, @ForAll("answers") Map<String, Object> answers) {
        withinReason(json, answers, Map.of());
    }

    @Property(tries = 500, seed = "20261127", shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void anyTextIsReadOrItsProblemsAreNamed(@ForAll String text) {
        withinReason(text, Map.of(), Map.of());
    }

    private static void withinReason(String json, Map<String, Object> answers, Map<String, Object> known) {
        Assertions.assertTimeoutPreemptively(A_HANG, () -> {
            FormReading reading = FormReader.read(json);
            if (reading instanceof FormReading.Unreadable unreadable) {
                assertThat(unreadable.problems()).isNotEmpty().allSatisfy(FormFuzzTest::isTold);
            } else if (reading instanceof FormReading.Readable readable) {
                Feel.within(EVALUATING, () -> filled(readable.definition(), answers, known));
            }
        });
    }

    private static boolean filled(FormDefinition form, Map<String, Object> answers, Map<String, Object> known) {
        FormState state = FormStates.of(form, answers, known);
        state.shown().forEach(at -> shown(state, at));
        state.data();
        state.completeData();
        Validation validation = FormValidator.validate(form, answers, known);
        if (validation instanceof Validation.Invalid invalid) {
            assertThat(invalid.problems()).isNotEmpty().allSatisfy(problem -> {
                isTold(problem);
                assertThat(state.visiblePaths()).as(problem.toString()).contains(problem.path());
            });
        } else if (validation instanceof Validation.Valid valid) {
            Json.of(valid.submission().answers());
        }
        return true;
    }

    private static void shown(FormState state, FieldAt at) {
        assertThat(state.label(at.path())).isNotNull();
        assertThat(state.description(at.path())).isNotNull();
        assertThat(state.text(at.path())).isNotNull();
        assertThat(state.options(at.path())).isNotNull();
        state.readonly(at.path());
        state.disabled(at.path());
        state.value(at.path());
    }

    private static void isTold(FormProblem problem) {
        assertThat(problem.path()).isNotNull();
        assertThat(problem.rule()).isNotBlank();
        assertThat(problem.message()).isNotBlank();
    }

    private static String text(Path file) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper()
                    .readTree(Files.readString(file))
                    .path("schema")
                    .toString();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}

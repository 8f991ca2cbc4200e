package org.lodestar.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lodestar.forms.state.FieldPath;
import org.lodestar.forms.state.FormState;
import org.lodestar.forms.state.FormStates;
import org.lodestar.forms.submission.FormValidator;

/** Forms from the world, which lie beside the project and not in it: each reads or names its problems, and is followed. */
class RealFormsTest {

    @TestFactory
    List<DynamicTest> readsOrNamesProblems() throws IOException {
        Path folder = folder();
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(), () -> follow(Files.readString(file))))
                    .toList();
        }
    }

    private static void follow(String json) {
        FormReading reading = FormReader.read(json);
        if (reading instanceof FormReading.Unreadable unreadable) {
            assertThat(unreadable.problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
            return;
        }
        FormDefinition form = ((FormReading.Readable) reading).definition();
        FormState state = FormStates.of(form, Map.of(), Map.of());
        state.shown().forEach(at -> asked(state, at.path()));
        assertThat(state.visiblePaths()).hasSameSizeAs(state.shown());
        assertThat(FormValidator.validate(form, Map.of(), Map.of())).isNotNull();
    }

    private static void asked(FormState state, FieldPath path) {
        assertThat(state.label(path)).isNotNull();
        assertThat(state.text(path)).isNotNull();
        assertThat(state.description(path)).isNotNull();
        assertThat(state.options(path)).isNotNull();
        state.readonly(path);
        state.value(path);
    }

    private static Path folder() {
        String told = System.getenv("LODESTAR_FIXTURES");
        return Stream.of(
                        told == null ? "../../shared/fixtures" : told,
                        "../../shared/fixtures",
                        "../../../shared/fixtures")
                .map(root -> Path.of(root, "forms"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseGet(() -> abort("the real forms are not here (LODESTAR_FIXTURES or ../shared/fixtures)"));
    }
}

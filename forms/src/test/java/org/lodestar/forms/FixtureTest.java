package org.lodestar.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestar.forms.internal.PlainJson;
import org.lodestar.forms.state.FieldPath;
import org.lodestar.forms.state.FormState;
import org.lodestar.forms.state.FormStates;
import org.lodestar.forms.submission.FormValidator;
import org.lodestar.forms.submission.Validation;

/**
 * One rule, one file: a schema, answers, known values, and what must come of them: {@code visible} and {@code hidden}
 * paths, {@code problems} ("path rule"), {@code messages} by path, {@code data}, {@code labels}, {@code descriptions},
 * {@code texts}, {@code options}, {@code values}, {@code readonly}, {@code complete}.
 */
class FixtureTest {

    private static final Path FOLDER = Path.of("src/test/resources/forms");

    static Stream<String> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void comesToWhatItMust(String file) throws IOException {
        JsonNode fixture = PlainJson.read(Files.readString(FOLDER.resolve(file)));
        JsonNode expected = fixture.path("expected");
        assertThat(expected.isEmpty()).as("expects nothing").isFalse();
        FormReading reading = FormReader.read(fixture.path("schema").toString());
        assertThat(reading).isInstanceOf(FormReading.Readable.class);
        FormDefinition form = ((FormReading.Readable) reading).definition();
        FormState state = FormStates.of(form, map(fixture.path("answers")), map(fixture.path("known")));
        expected.fieldNames().forEachRemaining(name -> {
            JsonNode wanted = expected.get(name);
            switch (name) {
                case "visible" -> assertThat(state.visiblePaths()).as(name).contains(texts(wanted));
                case "hidden" -> assertThat(state.visiblePaths()).as(name).doesNotContain(texts(wanted));
                case "data" -> assertThat(state.data()).as(name).isEqualTo(map(wanted));
                case "complete" -> assertThat(state.completeData()).as(name).isEqualTo(map(wanted));
                case "problems", "messages" -> problems(form, fixture, name, wanted);
                default ->
                    wanted.fields()
                            .forEachRemaining(each -> assertThat(asked(state, name, new FieldPath(each.getKey())))
                                    .as(name + " of " + each.getKey())
                                    .isEqualTo(PlainJson.value(each.getValue())));
            }
        });
    }

    private static Object asked(FormState state, String what, FieldPath path) {
        return switch (what) {
            case "labels" -> state.label(path);
            case "descriptions" -> state.description(path);
            case "texts" -> state.text(path);
            case "values" -> state.value(path);
            case "readonly" -> state.readonly(path);
            case "disabled" -> state.disabled(path);
            case "options" ->
                state.options(path).stream()
                        .map(option -> option.value() + "=" + option.label())
                        .toList();
            default -> throw new IllegalArgumentException("expects an unknown thing: " + what);
        };
    }

    private static void problems(FormDefinition form, JsonNode fixture, String name, JsonNode wanted) {
        Validation validation = FormValidator.validate(form, map(fixture.path("answers")), map(fixture.path("known")));
        List<FormProblem> problems = validation instanceof Validation.Invalid invalid ? invalid.problems() : List.of();
        if (name.equals("problems")) {
            assertThat(problems)
                    .extracting(problem -> problem.path() + " " + problem.rule())
                    .containsExactlyInAnyOrder(texts(wanted));
        } else {
            wanted.fields()
                    .forEachRemaining(each -> assertThat(problems).anySatisfy(problem -> {
                        assertThat(problem.path()).isEqualTo(each.getKey());
                        assertThat(problem.message()).isEqualTo(each.getValue().asText());
                    }));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(JsonNode node) {
        return node.isObject() ? (Map<String, Object>) PlainJson.value(node) : Map.of();
    }

    private static String[] texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toArray(String[]::new);
    }
}

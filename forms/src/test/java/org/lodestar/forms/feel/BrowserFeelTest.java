package org.lodestar.forms.feel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestar.forms.FieldType;
import org.lodestar.forms.FormReader;
import org.lodestar.forms.FormReading;
import org.lodestar.forms.internal.PlainJson;
import org.lodestar.forms.state.FieldPath;
import org.lodestar.forms.state.FormStates;

/** FEEL here and FEEL in the browser's form editor are two implementations: this table holds them together. */
class BrowserFeelTest {

    private static final Map<String, Object> VALUES = Map.of(
            "a", 5, "b", Map.of("c", 2), "l", List.of(Map.of("v", 1), Map.of("v", 2)), "name", "Ana", "s", "abc");

    static Stream<Arguments> expressions() throws IOException {
        return rows("as-in-the-browser.tsv");
    }

    static Stream<Arguments> comparisons() throws IOException {
        return rows("comparisons-as-in-the-browser.tsv");
    }

    static Stream<Arguments> conditions() throws IOException {
        return rows("conditions-as-in-the-browser.tsv");
    }

    private static Stream<Arguments> rows(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/feel", file)).stream()
                .filter(line -> !line.startsWith("# ") && !line.isBlank())
                .map(line -> Arguments.of((Object[]) line.replace("\\n", "\n").split("\t")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expressions")
    void comesToTheSame(String expression, String inTheBrowser) throws IOException {
        assertThat(Feel.evaluate(expression, VALUES))
                .isEqualTo(new FeelResult.Value(PlainJson.value(PlainJson.read(inTheBrowser))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("comparisons")
    void comparesTheSame(String expression, String inTheBrowser) throws IOException {
        var values = new HashMap<String, Object>(Map.of("n", 5, "s", "a", "b", true, "l", List.of("a"), "es", ""));
        values.putAll(Map.of("l2", List.of("a", "b"), "e", List.of(), "o", Map.of("q", 1)));
        values.put("x", null);
        assertThat(Feel.evaluate(expression, values))
                .isEqualTo(new FeelResult.Value(PlainJson.value(PlainJson.read(inTheBrowser))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conditions")
    void holdsForTheSame(String condition, String inTheBrowser) {
        var known = new HashMap<String, Object>(
                Map.of("a", 5, "s", "x", "l", List.of(1), "e", "", "f", false, "t", true, "z", 0, "o", Map.of()));
        known.put("n", null);
        var schema = "{\"components\": [{\"type\": \"spacer\", \"id\": \"S\", \"conditional\": {\"hide\": \"="
                + condition.replace("\"", "\\\"") + "\"}}]}";
        var form = ((FormReading.Readable) FormReader.read(schema)).definition();
        assertThat(form.fields().get(0).type()).isEqualTo(FieldType.SPACER);
        assertThat(FormStates.of(form, Map.of(), known).visible(new FieldPath("S")))
                .isEqualTo(!Boolean.parseBoolean(inTheBrowser));
    }

    /** What a district should know: these come to something else here than in the editor's preview. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("different")
    void isKnownToDiffer(String expression, String here, String inTheBrowser) throws IOException {
        assertThat(here).isNotEqualTo(inTheBrowser);
        assertThat(Feel.evaluate(expression, VALUES))
                .isEqualTo(new FeelResult.Value(PlainJson.value(PlainJson.read(here))));
    }

    static Stream<Arguments> different() throws IOException {
        return rows("known-to-differ.tsv");
    }
}

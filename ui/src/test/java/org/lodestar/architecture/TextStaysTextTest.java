package org.lodestar.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write reaches the browser as text: no road of ours makes HTML or script of it past the sanitiser. */
class TextStaysTextTest {

    /** HTML of ours comes from the sanitiser; scripts are constants, and what they are about are their arguments. */
    private static final List<Pattern> ROADS = List.of(
            Pattern.compile("new Html\\((?!CleanHtml\\.)"),
            Pattern.compile("\\b(innerHTML|outerHTML|srcdoc)\\b"),
            Pattern.compile("\\b(insertAdjacentHTML|createContextualFragment|document\\.write|unsafeHTML)\\b"),
            Pattern.compile("(?<![\\w.])eval\\(|new Function\\("),
            Pattern.compile("(?s)executeJs\\(\\s*+(?!\"|[A-Z_]+\\s*[,)+])"),
            Pattern.compile("(?s)executeJs\\((?:\\s*(?:\"(?:[^\"\\\\]|\\\\.)*\"|[A-Z_]+)\\s*\\+)*\\s*[a-z]\\w*[^;]*;"));

    @Test
    void noScreenMakesHtmlOrScriptOfWhatPeopleWrite() {
        assertThat(sources().filter(file -> isRoad(read(file)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Html(\"<b>\" + name + \"</b>\")",
                "element.innerHTML = name;",
                "getElement().setProperty(\"innerHTML\", name);",
                "page.executeJs(\"say('\" + name + \"')\");",
                "page.executeJs(script);",
                "page.executeJs(SAY + name);",
                "eval(text)",
                "new Function('x', text)"
            })
    void aRoadIsNoticed(String source) {
        assertThat(isRoad(source)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Html(CleanHtml.wrapped(text))",
                "page.executeJs(\"say($0)\", name);",
                "page.executeJs(TOGGLE + APPLY);",
                "page.executeJs(\"this.focus();\" + \"this.select()\");",
                "element.executeJs(SAY, name);",
                "retrieval(text)"
            })
    void whatStaysTextIsNot(String source) {
        assertThat(isRoad(source)).isFalse();
    }

    private static boolean isRoad(String source) {
        return ROADS.stream().anyMatch(road -> road.matcher(source).find());
    }

    private static Stream<Path> sources() {
        return Stream.of("src/main/java", "src/main/frontend")
                .map(Path::of)
                .flatMap(TextStaysTextTest::files)
                .filter(file -> file.toString().matches(".*\\.(java|ts)"))
                .filter(file -> !file.toString().contains("/generated/"));
    }

    private static Stream<Path> files(Path folder) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

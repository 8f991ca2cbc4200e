package org.lodestar.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The product's own words are complete in Spanish, read from its sources. */
class EverythingIsSaidInSpanishTest {

    private static final Path UI = Path.of("src/main/java/org/lodestar/ui");
    private static final Pattern GAP = Pattern.compile("\\{\\d}");

    /** Features whose words are not said through {@link Say} yet. A feature taken off this list stays off. */
    private static final List<String> ENGLISH_ONLY =
            List.of("demo", "form", "inbox", "pathways", "records", "refer", "rest", "security");

    /** Words for the console, for other systems or for the audit, and names that are compared but not shown. */
    private static final Set<String> NOT_ON_A_SCREEN = Set.of(
            "Every chain holds.",
            "NOT every chain holds: see above.",
            "Too many calls with tokens that do not work. Try again ",
            "Website",
            "Too many",
            "signed out elsewhere");

    @Test
    void whateverAScreenSaysHasItsSpanish() throws IOException {
        var missing = new TreeSet<>(SourceWords.of(UI).said());
        missing.removeAll(spanish().keySet());
        assertThat(missing).as("said, but not in words/es.json").isEmpty();
    }

    @Test
    void noScreenSaysWordsThatCannotBeTranslated() throws IOException {
        var unsaid = new TreeMap<String, Object>();
        try (var features = Files.list(UI)) {
            features.filter(Files::isDirectory)
                    .filter(feature ->
                            !ENGLISH_ONLY.contains(feature.getFileName().toString()))
                    .forEach(feature -> {
                        var words = new TreeSet<>(SourceWords.of(feature).unsaid());
                        words.removeAll(NOT_ON_A_SCREEN);
                        if (!words.isEmpty()) unsaid.put(feature.getFileName().toString(), words);
                    });
        }
        assertThat(unsaid).as("words not said through Say").isEmpty();
    }

    @Test
    void aTranslationHasTheGapsOfItsEnglish() throws IOException {
        assertThat(spanish()).allSatisfy((english, spanish) -> {
            assertThat(spanish).isNotBlank();
            assertThat(gaps(spanish)).as(english).isEqualTo(gaps(english));
        });
    }

    private static List<String> gaps(String words) {
        return GAP.matcher(words)
                .results()
                .map(gap -> gap.group())
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, String> spanish() throws IOException {
        return new ObjectMapper()
                .readValue(
                        Path.of("src/main/resources/words/es.json").toFile(),
                        new TypeReference<Map<String, String>>() {});
    }
}

package org.lodestar.processes.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.forms.languages.FormText;
import org.lodestar.forms.languages.FormTexts;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.diagrams.Diagram;
import org.lodestar.processes.diagrams.Tag;
import org.lodestar.processes.files.Milestone;
import org.lodestar.processes.files.PathwaySettings;
import org.lodestar.processes.files.PathwayWords;
import org.lodestar.processes.library.internal.StarterFiles;

/** The starter pathways in other languages. What fails here is put right in the pathway's {@code i18n/LANGUAGE.json}. */
class LibraryWordsTest {

    /** What a translation keeps as it is: places to fill in, bold, numbers to call. */
    private static final Pattern KEPT = Pattern.compile("\\{+[^}]*}+|\\*\\*|\\d+");

    @ParameterizedTest
    @CsvSource({
        "coordination, es",
        "counseling, es",
        "counseling, ar",
        "food-and-shelter, es",
        "food-and-shelter, ar",
        "attendance, es",
        "science-kit-loan, es"
    })
    void everyWordIsTranslatedAndNothingElse(String key, String language) {
        Starter starter = Starter.read(key);
        PathwayWords words = starter.words(language);

        assertThat(words.texts()).containsOnlyKeys(starter.texts());
        words.forms()
                .forEach((form, own) -> assertThat(starter.ofForms().get(form))
                        .as("the words of the form “%s”, which has translations of its own", form)
                        .containsAll(own.keySet()));
        assertThat(all(words))
                .allSatisfy(word -> assertThat(FormTexts.fits(word.getKey(), word.getValue()))
                        .as("“%s” is translated as “%s”", word.getKey(), word.getValue())
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "coordination, es",
        "counseling, es",
        "counseling, ar",
        "food-and-shelter, es",
        "food-and-shelter, ar",
        "attendance, es",
        "science-kit-loan, es"
    })
    void whatIsFilledInAndWhichNumbersToCallStayAsTheyAre(String key, String language) {
        assertThat(all(Starter.read(key).words(language)))
                .allSatisfy(word -> assertThat(kept(word.getValue()))
                        .as("“%s”", word.getValue())
                        .containsExactlyInAnyOrderElementsOf(kept(word.getKey())));
    }

    @ParameterizedTest
    @CsvSource({
        "coordination, en es",
        "counseling, en es ar",
        "food-and-shelter, en es ar",
        "attendance, en es",
        "science-kit-loan, en es"
    })
    void theSettingsNameTheLanguagesThatLieThere(String key, String languages) {
        ParsedPathway pathway = Starter.read(key).pathway();
        assertThat(pathway.settings().languages()).containsExactly(languages.split(" "));
        assertThat(pathway.files().byPath().keySet().stream()
                        .flatMap(path -> Stream.ofNullable(PathwayWords.language(path))))
                .containsExactlyInAnyOrderElementsOf(
                        pathway.settings().languages().stream().skip(1).toList());
    }

    private static List<String> kept(String text) {
        return KEPT.matcher(text).results().map(found -> found.group()).toList();
    }

    private static List<Map.Entry<String, String>> all(PathwayWords words) {
        return Stream.concat(Stream.of(words.texts()), words.forms().values().stream())
                .flatMap(some -> some.entrySet().stream())
                .toList();
    }

    private record Starter(ParsedPathway pathway) {

        static Starter read(String key) {
            return new Starter(ParsedPathway.read(StarterFiles.read(key), true));
        }

        PathwayWords words(String language) {
            return PathwayWords.read(
                    pathway.files().text(PathwayWords.file(language)).orElseThrow());
        }

        String[] texts() {
            Set<String> all = new TreeSet<>();
            ofSettings(pathway.settings()).forEach(all::add);
            ofSteps().forEach(all::add);
            ofForms().values().forEach(all::addAll);
            all.remove("");
            return all.toArray(String[]::new);
        }

        Map<String, Set<String>> ofForms() {
            Map<String, Set<String>> texts = new TreeMap<>();
            pathway.forms()
                    .forEach((id, form) -> texts.put(
                            id, FormTexts.of(form).stream().map(FormText::text).collect(Collectors.toSet())));
            return texts;
        }

        private static Stream<String> ofSettings(PathwaySettings settings) {
            return Stream.concat(
                    Stream.of(settings.name(), settings.need(), settings.description(), settings.promise()),
                    settings.milestones().stream().map(Milestone::name));
        }

        private Stream<String> ofSteps() {
            return pathway.diagrams().stream()
                    .flatMap(Diagram::steps)
                    .flatMap(step -> Stream.concat(
                            Stream.of(step.attribute("name", "")),
                            step.children("documentation").map(Tag::text).map(String::strip)));
        }
    }
}

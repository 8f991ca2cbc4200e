package org.lodestar.processes.checks.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.lodestar.processes.checks.PathwayCheck;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.files.PathwayWords;
import org.lodestar.processes.testing.TestPathways;

/** What {@code i18n/<language>.json} may hold. */
class TranslationsTest {

    private static final String SETTINGS = """
            {"key": "tiny", "name": "Tiny help", "intake": "intake", "languages": ["en", "es"],
             "milestones": [{"key": "received", "name": "Received"}, {"key": "arranged", "name": "Help arranged"}]}""";

    @Test
    void wordsOfALanguageThatTheSettingsNameAreFine() {
        var spanish = "{\"texts\": {\"Tiny help\": \"Una pequeña ayuda\"}, \"forms\": {\"intake\": {\"Yes\": \"Sí\"}}}";
        assertThat(problems("i18n/es.json", spanish)).isEmpty();
        var words = PathwayWords.read(spanish);
        assertThat(words.of("Tiny help")).isEqualTo("Una pequeña ayuda");
        assertThat(words.of("Something else")).isEqualTo("Something else");
        assertThat(words.ofForm("intake")).containsEntry("Yes", "Sí").containsEntry("Tiny help", "Una pequeña ayuda");
        assertThat(PathwayWords.read(words.write())).isEqualTo(words);
    }

    @Test
    void aLanguageThatTheSettingsDoNotNameIsSaid() {
        assertThat(problems("i18n/ar.json", "{\"texts\": {}}"))
                .extracting(PathwayProblem::file, PathwayProblem::rule)
                .containsExactly(tuple("i18n/ar.json", "TranslationsFit"));
    }

    @Test
    void whatCannotBeReadIsSaidInWords() {
        assertThat(messages("{\"texts\": ")).singleElement().asString().contains("cannot be read near line 1");
        assertThat(messages("[]")).containsExactly("Translations are a JSON object with “texts”.");
        assertThat(messages("{\"texts\": {\"Yes\": 3}}")).containsExactly("The translation of “Yes” is not a text.");
        assertThat(messages("{\"words\": {}}")).singleElement().asString().contains("“words” is not known");
    }

    @Test
    void aTranslationThatBecomesAnExpressionOrHoldsAScriptIsRefused() {
        var label = label();
        assertThat(messages("{\"texts\": {\"" + label + "\": \"=1 + 1\"}}"))
                .singleElement()
                .asString()
                .contains("both be plain words");
        assertThat(problems("i18n/es.json", "{\"texts\": {\"" + label + "\": \"<script>alert(1)</script>\"}}"))
                .extracting(PathwayProblem::file, PathwayProblem::rule)
                .containsExactly(tuple("i18n/es.json", "FormsHoldNoScript"));
    }

    private static String label() {
        var form = TestPathways.read("tiny").text("intake.form").orElseThrow();
        var label = form.replaceFirst("(?s).*?\"label\"\\s*:\\s*\"([^\"]*)\".*", "$1");
        assertThat(label).isNotBlank();
        return label;
    }

    private static java.util.List<String> messages(String words) {
        return problems("i18n/es.json", words).stream()
                .map(PathwayProblem::message)
                .toList();
    }

    private static java.util.List<PathwayProblem> problems(String file, String words) {
        return new PathwayCheck()
                .check(TestPathways.read("tiny")
                        .with(PathwayFiles.SETTINGS, SETTINGS)
                        .with(file, words));
    }
}

package org.lodestar.processes.checks.internal;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FormDefinition;
import org.lodestar.forms.languages.FormText;
import org.lodestar.forms.languages.FormTexts;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.files.PathwaySettings;
import org.lodestar.processes.files.PathwayWords;

/**
 * Translations can be read, are of a language that the settings name, and turn no words into an expression nor an
 * expression into words. What is not translated yet is no problem: it shows in the pathway's own language.
 */
public final class TranslationsFit implements Rule {

    @Override
    public Stream<PathwayProblem> problems(ParsedPathway pathway) {
        return Stream.concat(
                tags(pathway.settings()),
                pathway.files().byPath().entrySet().stream()
                        .filter(file -> PathwayWords.language(file.getKey()) != null)
                        .flatMap(file -> of(pathway, file)));
    }

    private Stream<PathwayProblem> tags(@Nullable PathwaySettings settings) {
        if (settings == null) return Stream.empty();
        if (settings.languages().isEmpty()) {
            return Stream.of(in(PathwayFiles.SETTINGS, "Say in which language the pathway is written, like “en”."));
        }
        return settings.languages().stream()
                .filter(tag -> !isTag(tag))
                .map(tag -> in(
                        PathwayFiles.SETTINGS,
                        "“" + tag + "” is not the short name of a language, like “en”, “es” or “zh-Hant”."));
    }

    private Stream<PathwayProblem> of(ParsedPathway pathway, Map.Entry<String, String> file) {
        String language = PathwayWords.language(file.getKey());
        PathwaySettings settings = pathway.settings();
        if (settings != null && !settings.languages().contains(language)) {
            return Stream.of(in(
                    file.getKey(), "The settings do not name “" + language + "” among the languages of this pathway."));
        }
        try {
            PathwayWords words = PathwayWords.read(file.getValue());
            return pathway.forms().values().stream().flatMap(form -> misfits(file.getKey(), form, words));
        } catch (IllegalArgumentException unreadable) {
            return Stream.of(in(file.getKey(), unreadable.getMessage()));
        }
    }

    private Stream<PathwayProblem> misfits(String file, FormDefinition form, PathwayWords words) {
        Map<String, String> own = words.ofForm(form.id());
        Stream<PathwayProblem> expressions = FormTexts.of(form).stream()
                .map(FormText::text)
                .distinct()
                .filter(text -> !own.getOrDefault(text, "").isBlank() && !FormTexts.fits(text, own.get(text)))
                .map(text -> in(
                        file,
                        "“" + text + "” and its translation must both be plain words, or both be expressions that begin"
                                + " with “=”."));
        return Stream.concat(expressions, FormsHoldNoScript.problems(file, FormTexts.translated(form, own)));
    }

    private static boolean isTag(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}

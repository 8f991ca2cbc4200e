package org.lodestar.forms.languages;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lodestar.forms.FormDefinition;

/**
 * A form that can be read in several languages. Its keys, rules and answers are the same in all of them.
 *
 * @see FormTexts
 */
public final class FormInLanguages {

    private final FormDefinition form;
    private final List<String> languages;
    private final Map<String, Map<String, String>> words;
    private final Map<String, FormDefinition> translated = new ConcurrentHashMap<>();

    /**
     * @param languages BCP 47 tags; the first is the one the form is written in
     * @param words by tag, then by the form's own words
     */
    public FormInLanguages(FormDefinition form, List<String> languages, Map<String, Map<String, String>> words) {
        this.form = form;
        this.languages = List.copyOf(languages);
        this.words = Map.copyOf(words);
    }

    /** A form in the one language it is written in. */
    public static FormInLanguages only(FormDefinition form) {
        return new FormInLanguages(form, List.of("en"), Map.of());
    }

    /** As it is written. */
    public FormDefinition form() {
        return form;
    }

    /** Never empty. */
    public List<String> languages() {
        return languages;
    }

    /** The form in this language; in its own where it has not this one. */
    public FormDefinition in(String language) {
        Map<String, String> own = words.getOrDefault(language, Map.of());
        return own.isEmpty() ? form : translated.computeIfAbsent(language, asked -> FormTexts.translated(form, own));
    }

    /** Which of the languages somebody who reads {@code wanted} gets: that one, else a variant of it, else the form's own. */
    public String best(String wanted) {
        String primary = primary(wanted);
        return languages.stream()
                .filter(language -> language.equalsIgnoreCase(wanted))
                .findFirst()
                .or(() -> languages.stream()
                        .filter(language -> primary(language).equals(primary))
                        .findFirst())
                .orElse(languages.get(0));
    }

    private static String primary(String tag) {
        return tag.split("-", 2)[0].toLowerCase(java.util.Locale.ROOT);
    }
}

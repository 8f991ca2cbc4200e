package org.lodestar.processes.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A pathway's words in one other language, as {@code i18n/<language>.json} holds them: {@code texts} for the whole
 * pathway, {@code forms} for one form where the same words mean something else there. The words translated are the keys.
 *
 * @param texts by the pathway's own words
 * @param forms by form id, then by the form's own words
 */
public record PathwayWords(Map<String, String> texts, Map<String, Map<String, String>> forms) {

    public static final PathwayWords NONE = new PathwayWords(Map.of(), Map.of());

    private static final Pattern FILE = Pattern.compile("i18n/([A-Za-z0-9-]{1,40})\\.json");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    public PathwayWords {
        texts = new TreeMap<>(texts);
        forms = new TreeMap<>(forms);
    }

    /** Where the words of a language lie. */
    public static String file(String language) {
        return "i18n/" + language + ".json";
    }

    /** The language whose words a file holds; null where it holds none. */
    public static @Nullable String language(String path) {
        Matcher file = FILE.matcher(path);
        return file.matches() ? file.group(1) : null;
    }

    /** An {@link IllegalArgumentException} says in words what cannot be read. */
    public static PathwayWords read(String json) {
        JsonNode root = tree(json);
        root.fieldNames().forEachRemaining(name -> {
            if (!name.equals("texts") && !name.equals("forms")) {
                throw new IllegalArgumentException(
                        "“" + name + "” is not known here: translations lie in “texts” and “forms”.");
            }
        });
        Map<String, Map<String, String>> forms = new HashMap<>();
        root.path("forms").fields().forEachRemaining(form -> forms.put(form.getKey(), words(form.getValue())));
        return new PathwayWords(words(root.path("texts")), forms);
    }

    /** All translations that hold in one form. */
    public Map<String, String> ofForm(String form) {
        Map<String, String> all = new HashMap<>(texts);
        all.putAll(forms.getOrDefault(form, Map.of()));
        return all;
    }

    /** The translation, or the words themselves where there is none. */
    public String of(String text) {
        String translation = texts.getOrDefault(text, "");
        return translation.isBlank() ? text : translation;
    }

    public String write() {
        try {
            Map<String, Object> file = new TreeMap<>(Map.of("texts", texts));
            if (!forms.isEmpty()) file.put("forms", forms);
            return JSON.writeValueAsString(file);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode tree(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            if (root == null || !root.isObject()) {
                throw new IllegalArgumentException("Translations are a JSON object with “texts”.");
            }
            return root;
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw new IllegalArgumentException(
                    "The translations cannot be read" + (at == null ? "." : " near line " + at.getLineNr() + "."), e);
        }
    }

    private static Map<String, String> words(JsonNode object) {
        if (!object.isObject() && !object.isMissingNode()) {
            throw new IllegalArgumentException("Translations are a JSON object: the words, and what they become.");
        }
        return object.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> {
            if (!entry.getValue().isTextual()) {
                throw new IllegalArgumentException("The translation of “" + entry.getKey() + "” is not a text.");
            }
            return entry.getValue().asText();
        }));
    }
}

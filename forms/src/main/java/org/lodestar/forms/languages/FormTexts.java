package org.lodestar.forms.languages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.lodestar.forms.FormDefinition;
import org.lodestar.forms.FormField;
import org.lodestar.forms.FormReader;
import org.lodestar.forms.FormReading;

/**
 * The words of a form, and the form in other words. Which properties of a component people read follows form-js 1.23;
 * keys and values of answers are never words. A translation goes by the words it translates: where they change, it no
 * longer fits and the form shows its own words until somebody translates anew.
 */
public final class FormTexts {

    /** Read by people, directly at a component. */
    private static final Set<String> OWN =
            Set.of("label", "description", "text", "content", "alt", "title", "dateLabel", "timeLabel");

    /** Inside a component: the object or list of objects, and what people read of it. */
    private static final Map<String, Set<String>> INSIDE = Map.of(
            "values", Set.of("label"),
            "columns", Set.of("label"),
            "appearance", Set.of("prefixAdorner", "suffixAdorner"),
            "validate", Set.of("patternErrorMessage"));

    private FormTexts() {}

    /** All words in reading order; the same words twice are listed twice. */
    public static List<FormText> of(FormDefinition form) {
        List<FormText> found = new ArrayList<>();
        form.all().forEach(field -> of(field, found));
        return List.copyOf(found);
    }

    /**
     * The form with other words. What has no translation keeps its own; a translation may not turn words into an
     * expression, nor an expression into words.
     *
     * @param words by the form's own words
     */
    public static FormDefinition translated(FormDefinition form, Map<String, String> words) {
        JsonNode schema = form.source().deepCopy();
        components(schema.path("components"), words);
        return FormReader.read(schema.toString()) instanceof FormReading.Readable read
                ? new FormDefinition(
                        form.id(),
                        form.schemaVersion(),
                        read.definition().fields(),
                        read.definition().source())
                : form;
    }

    /** Whether a translation may stand for these words. */
    public static boolean fits(String text, String translation) {
        return !translation.isBlank() && isFeel(text) == isFeel(translation);
    }

    private static boolean isFeel(String text) {
        return text.startsWith("=");
    }

    private static void of(FormField field, List<FormText> found) {
        field.source().fields().forEachRemaining(property -> {
            String name = property.getKey();
            if (OWN.contains(name)) put(field.id(), name, property.getValue(), found);
            Set<String> inside = INSIDE.get(name);
            if (inside == null) return;
            if (property.getValue().isArray()) {
                for (int i = 0; i < property.getValue().size(); i++) {
                    put(field.id(), name + "[" + i + "]", property.getValue().get(i), inside, found);
                }
            } else {
                put(field.id(), name, property.getValue(), inside, found);
            }
        });
    }

    private static void put(String element, String place, JsonNode object, Set<String> inside, List<FormText> found) {
        inside.stream().sorted().forEach(name -> put(element, place + "." + name, object.path(name), found));
    }

    private static void put(String element, String place, JsonNode text, List<FormText> found) {
        if (text.isTextual() && !text.asText().isBlank()) found.add(new FormText(element, place, text.asText()));
    }

    private static void components(JsonNode components, Map<String, String> words) {
        components.forEach(component -> {
            if (component instanceof ObjectNode object) {
                change(object, OWN::contains, words);
                INSIDE.forEach((name, inside) -> each(object.path(name), inside, words));
                components(object.path("components"), words);
            }
        });
    }

    private static void each(JsonNode inside, Set<String> names, Map<String, String> words) {
        if (inside.isArray()) inside.forEach(each -> each(each, names, words));
        if (inside instanceof ObjectNode object) change(object, names::contains, words);
    }

    private static void change(ObjectNode object, Predicate<String> isWords, Map<String, String> words) {
        object.properties().forEach(property -> {
            String text = property.getValue().isTextual() ? property.getValue().asText() : "";
            String translation = words.get(text);
            if (isWords.test(property.getKey()) && translation != null && fits(text, translation)) {
                property.setValue(object.textNode(translation));
            }
        });
    }
}

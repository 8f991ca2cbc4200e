package org.lodestar.forms.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FieldRules;
import org.lodestar.forms.FieldType;
import org.lodestar.forms.FormField;
import org.lodestar.forms.FormProblem;

/** Reads the components of a schema into fields and collects what is wrong with them. */
public final class SchemaFields {

    private static final int MOST_FIELDS = 5_000;
    private static final int DEEPEST = 50;
    private static final int MOST_PROBLEMS = 100;

    private final List<FormProblem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final ClaimedPaths claimed = new ClaimedPaths();
    private List<FormField> fields = List.of();
    private int count;

    public static SchemaFields of(JsonNode schema) {
        SchemaFields reading = new SchemaFields();
        reading.reserveIds(schema.path("components"), 0);
        reading.fields = reading.read(schema.path("components"), "components", "", 1);
        return reading;
    }

    public List<FormField> fields() {
        return fields;
    }

    public List<FormProblem> problems() {
        return List.copyOf(problems);
    }

    /** An id that was made up must not be one that a later field really has. */
    private void reserveIds(JsonNode components, int depth) {
        if (depth > DEEPEST) return;
        components.forEach(component -> {
            if (component.path("id").isTextual()) ids.add(component.path("id").asText());
            reserveIds(component.path("components"), depth + 1);
        });
    }

    private List<FormField> read(JsonNode components, String place, String prefix, int depth) {
        if (depth > DEEPEST) {
            report(place, null, "NotTooLarge", "The form is nested deeper than " + DEEPEST + " levels.");
            return List.of();
        }
        List<FormField> read = new ArrayList<>();
        for (int i = 0; i < components.size() && count <= MOST_FIELDS; i++) {
            if (++count > MOST_FIELDS) {
                report(place, null, "NotTooLarge", "The form has more than " + MOST_FIELDS + " fields.");
            } else if (components.get(i).isObject()) {
                read.add(field(components.get(i), place + "[" + i + "]", prefix, depth));
            } else {
                report(place + "[" + i + "]", null, "IsAnObject", "A field is a JSON object.");
            }
        }
        return List.copyOf(read);
    }

    private FormField field(JsonNode source, String place, String prefix, int depth) {
        String rawType = text(source, "type");
        FieldType type = FieldType.of(rawType);
        String id = id(source, place);
        if (rawType == null)
            report(
                    place + ".type",
                    id,
                    "HasType",
                    "“" + name(source, id) + "” does not say what kind of field it is (“type”).");
        String key = type.keyed() ? text(source, "key") : null;
        if (type.keyed() && key == null) {
            report(
                    place + ".key",
                    id,
                    "HasKey",
                    "“" + name(source, id) + "” has no key, so its answer would have no name.");
        }
        String path = type == FieldType.GROUP || type == FieldType.DYNAMICLIST ? text(source, "path") : null;
        if (type == FieldType.DYNAMICLIST && path == null) {
            report(
                    place + ".path",
                    id,
                    "HasKey",
                    "The list “" + name(source, id) + "” has no path, so its answers would have no name.");
        }
        claim(source, place, id, type, key, path, prefix);
        SchemaChecks.of(source, place, id, name(source, id)).forEach(this::report);
        FieldRules rules =
                new FieldRules(source.path("validate").path("required").asBoolean(false));
        return new FormField(
                id, type, rawType, key, path, rules, children(source, place, type, path, prefix, depth), source);
    }

    private List<FormField> children(
            JsonNode source, String place, FieldType type, @Nullable String path, String prefix, int depth) {
        JsonNode components = source.path("components");
        if (!components.isArray()) return List.of();
        String inside = path == null ? prefix : prefix + path + (type == FieldType.DYNAMICLIST ? "[]." : ".");
        return read(components, place + ".components", inside, depth + 1);
    }

    private void claim(
            JsonNode source,
            String place,
            String id,
            FieldType type,
            @Nullable String key,
            @Nullable String path,
            String prefix) {
        String answer = key != null ? prefix + key : path != null ? prefix + path : null;
        if (answer == null) return;
        if (!WellFormedPath.is(key != null ? key : String.valueOf(path))) {
            report(
                    place + (key != null ? ".key" : ".path"),
                    id,
                    "ReadableKey",
                    "The key “" + answer + "” of “" + name(source, id)
                            + "” cannot name an answer: use letters, digits and “_”, with single dots between parts.");
        } else if (!claimed.claim(answer, type)) {
            report(
                    place + (key != null ? ".key" : ".path"),
                    id,
                    "OneFieldPerKey",
                    "“" + name(source, id) + "” and another field both keep their answer at “" + answer + "”.");
        }
    }

    private String id(JsonNode source, String place) {
        String given = text(source, "id");
        if (given != null && seen.add(given)) return given;
        if (given != null) {
            report(place + ".id", given, "OneFieldPerId", "The id “" + given + "” is given to more than one field.");
            return given;
        }
        String made = "Field_" + count;
        while (!ids.add(made)) {
            made += "_";
        }
        return made;
    }

    private static String name(JsonNode source, String id) {
        String label = text(source, "label");
        String key = text(source, "key");
        return label != null ? label : key != null ? key : id;
    }

    private static @Nullable String text(JsonNode source, String property) {
        String text = source.path(property).isTextual() ? source.path(property).asText() : "";
        return text.isBlank() ? null : text;
    }

    private void report(String place, @Nullable String id, String rule, String message) {
        report(new FormProblem(place, id, rule, message));
    }

    private void report(FormProblem problem) {
        if (problems.size() < MOST_PROBLEMS) problems.add(problem);
    }
}

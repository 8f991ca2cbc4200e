package org.lodestar.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.lodestar.forms.internal.PlainJson;
import org.lodestar.forms.internal.SchemaFields;

/**
 * Reads Camunda Forms JSON (form-js schema up to version 19; a newer one is read as far as it is understood). Kinds of
 * field that are not known are kept as {@link FieldType#UNKNOWN}. A form without an id gets one made of its content.
 */
public final class FormReader {
    private FormReader() {}

    /** Never throws: what is wrong comes back as problems, whose path points into the schema. */
    public static FormReading read(String json) {
        try {
            return read(json, PlainJson.read(json));
        } catch (JsonProcessingException unreadable) {
            return unreadable("", "ReadableJson", notJson(unreadable));
        }
    }

    private static FormReading read(String json, JsonNode schema) {
        if (!schema.isObject()) return unreadable("", "IsAnObject", "A form is a JSON object: it starts with “{”.");
        if (!schema.path("components").isArray()) {
            return unreadable(
                    "components", "HasComponents", "The list of the form's fields (“components”) is missing.");
        }
        SchemaFields fields = SchemaFields.of(schema);
        if (!fields.problems().isEmpty()) return new FormReading.Unreadable(fields.problems());
        String id = schema.path("id").isTextual() ? schema.path("id").asText().strip() : "";
        return new FormReading.Readable(new FormDefinition(
                id.isEmpty() ? madeOf(json) : id, schema.path("schemaVersion").asInt(1), fields.fields(), schema));
    }

    private static String madeOf(String json) {
        CRC32 sum = new CRC32();
        sum.update(json.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "Form_%08x", sum.getValue());
    }

    private static FormReading unreadable(String path, String rule, String message) {
        return new FormReading.Unreadable(List.of(new FormProblem(path, null, rule, message)));
    }

    private static String notJson(JsonProcessingException unreadable) {
        var place = unreadable.getLocation();
        String where = place == null || place.getLineNr() < 1
                ? ""
                : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
        return "This is not readable JSON" + where + ": " + unreadable.getOriginalMessage();
    }
}

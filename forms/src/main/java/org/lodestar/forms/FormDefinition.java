package org.lodestar.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** A readable form. */
public record FormDefinition(String id, int schemaVersion, List<FormField> fields, JsonNode source) {

    /** Every field, those within groups and lists included, in reading order. */
    public Stream<FormField> all() {
        return fields.stream().flatMap(FormField::all);
    }
}

package org.lodestar.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One component of a form. {@code key} is the last part of its answer's path, null where it takes no answer; {@code path}
 * is the path of a group or list; {@code source} is the component's JSON, untouched.
 */
public record FormField(
        String id,
        FieldType type,
        @Nullable String rawType,
        @Nullable String key,
        @Nullable String path,
        FieldRules rules,
        List<FormField> children,
        JsonNode source) {

    /** Itself and everything inside, in reading order. */
    public Stream<FormField> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(FormField::all));
    }
}

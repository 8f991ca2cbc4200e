package org.lodestar.platform.hsds.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Of which table the records of a JSON file are. */
final class JsonKind {
    private JsonKind() {}

    /** By a name like {@code organization_list.json}; null where it says nothing. */
    static @Nullable Table ofFile(String file) {
        var name = file.replaceFirst("\\.json$", "").replaceFirst("_(full|list|simple)$", "");
        return Standard.table(name).orElse(null);
    }

    /** By the properties that only one kind of record has. */
    static Optional<Table> ofRecord(JsonNode record) {
        var kind = hasOne(record, "location_type")
                ? "location"
                : record.has("service") && record.has("location")
                        ? "service_at_location"
                        : hasOne(record, "status", "organization", "organization_id", "application_process")
                                ? "service"
                                : hasOne(record, "parent_id", "code", "taxonomy", "taxonomy_detail", "term_uri")
                                        ? "taxonomy_term"
                                        : hasOne(record, "version") ? "taxonomy" : "organization";
        return record.has("id") || record.has("name") ? Standard.table(kind) : Optional.empty();
    }

    private static boolean hasOne(JsonNode record, String... names) {
        return Stream.of(names).anyMatch(record::has);
    }
}

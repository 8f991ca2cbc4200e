package org.lodestar.forms.state.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.internal.PlainJson;
import org.lodestar.forms.state.Option;

/** The options a field offers: from a known value, written in the form, or computed; in this order, as in form-js. */
final class Options {

    private Options() {}

    static List<Option> of(JsonNode source, Map<String, ?> known, Map<String, ?> scope) {
        return offered(source, known, scope) instanceof List<?> list
                ? list.stream().flatMap(Options::option).toList()
                : List.of();
    }

    private static @Nullable Object offered(JsonNode source, Map<String, ?> known, Map<String, ?> scope) {
        if (source.has("valuesKey")) return known.get(source.path("valuesKey").asText());
        if (source.has("values")) return PlainJson.value(source.get("values"));
        String expression = source.path("valuesExpression").asText("");
        return Expressions.marked(expression) ? Expressions.value(expression, scope) : null;
    }

    private static Stream<Option> option(@Nullable Object given) {
        if (scalar(given)) return Stream.of(new Option(given, Words.of(given)));
        if (!(given instanceof Map<?, ?> map)) return Stream.empty();
        Object value = map.get("value");
        if (map.get("label") instanceof String label && !label.isEmpty()) {
            boolean fits = scalar(value) || value instanceof Map<?, ?> inner && !inner.isEmpty();
            return fits ? Stream.of(new Option(value, label)) : Stream.empty();
        }
        return scalar(value) ? Stream.of(new Option(value, Words.of(value))) : Stream.empty();
    }

    private static boolean scalar(@Nullable Object value) {
        return value instanceof String text ? !text.isEmpty() : value instanceof Number || value instanceof Boolean;
    }
}

package org.lodestar.platform.records.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FieldType;
import org.lodestar.forms.FormField;
import org.lodestar.forms.FormReader;
import org.lodestar.forms.FormReading;
import org.lodestar.platform.records.RecordedAnswer;

/** Answers in the words of the form they were given to; what the form does not know any more is told by its key. */
final class AnswerWords {
    private AnswerWords() {}

    static List<RecordedAnswer> of(String form, Map<String, Object> answers) {
        var told = new ArrayList<RecordedAnswer>();
        if (FormReader.read(form) instanceof FormReading.Readable readable) {
            readable.definition().fields().forEach(field -> tell(field, answers, told));
        }
        if (told.isEmpty()) answers.forEach((key, value) -> told.add(new RecordedAnswer(key, plain(value))));
        return told;
    }

    private static void tell(FormField field, Map<String, Object> answers, List<RecordedAnswer> told) {
        if (field.type() == FieldType.GROUP || field.type() == FieldType.DYNAMICLIST) {
            inside(field, answers, told);
        } else if (field.key() != null && field.type().keyed()) {
            var value = at(answers, field.key());
            if (value != null) told.add(new RecordedAnswer(label(field), words(field, value)));
        }
    }

    private static void inside(FormField field, Map<String, Object> answers, List<RecordedAnswer> told) {
        var value = field.path() == null || field.path().isBlank() ? answers : at(answers, field.path());
        var rows = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        for (var row : rows) {
            if (row instanceof Map<?, ?> map) field.children().forEach(child -> tell(child, keyed(map), told));
        }
    }

    private static Map<String, Object> keyed(Map<?, ?> map) {
        return map.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(entry -> String.valueOf(entry.getKey()), Map.Entry::getValue));
    }

    /** A key may be a path. */
    private static @Nullable Object at(Map<String, Object> answers, String path) {
        Object here = answers.get(path);
        if (here != null || !path.contains(".")) return here;
        here = answers;
        for (var part : path.split("\\.")) here = here instanceof Map<?, ?> map ? map.get(part) : null;
        return here;
    }

    private static String label(FormField field) {
        var label = field.source().path("label").asText("").strip();
        return label.isEmpty() ? String.valueOf(field.key()) : label;
    }

    private static String words(FormField field, Object value) {
        return value instanceof List<?> many
                ? many.stream().map(each -> option(field, each)).collect(Collectors.joining(", "))
                : option(field, value);
    }

    private static String option(FormField field, Object value) {
        var offered = field.source().path("values");
        if (field.type().chooses() && offered.isArray()) {
            for (JsonNode option : offered) {
                if (option.path("value").asText().equals(String.valueOf(value))) {
                    return option.path("label").asText(plain(value));
                }
            }
        }
        return plain(value);
    }

    private static String plain(@Nullable Object value) {
        if (value instanceof Boolean yes) return yes ? "Yes" : "No";
        if (value instanceof List<?> many)
            return many.stream().map(AnswerWords::plain).collect(Collectors.joining(", "));
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + plain(entry.getValue()))
                    .collect(Collectors.joining("; "));
        }
        return value == null ? "" : value.toString();
    }
}

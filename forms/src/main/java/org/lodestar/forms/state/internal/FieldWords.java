package org.lodestar.forms.state.internal;

import java.util.Map;
import org.lodestar.forms.FieldType;
import org.lodestar.forms.FormField;

/** Where each kind of field keeps its words. */
final class FieldWords {

    private FieldWords() {}

    static String label(FormField field) {
        return switch (field.type()) {
            case DATETIME -> first(field, "dateLabel", "timeLabel", "label");
            case IMAGE -> first(field, "label", "alt");
            case DOCUMENT_PREVIEW -> first(field, "label", "title");
            default -> first(field, "label");
        };
    }

    static String text(FormField field, Map<String, ?> scope) {
        if (field.type() == FieldType.HTML) return Template.filled(first(field, "content"), scope, HtmlEscape::of);
        return Template.filled(first(field, "text"), scope, value -> value);
    }

    private static String first(FormField field, String... properties) {
        for (String property : properties) {
            String words = field.source().path(property).asText("");
            if (!words.isBlank()) return words;
        }
        return "";
    }
}

package org.lodestar.ui.form.field;

import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;

/** Says where the answer of a field lies, given the groups and list rows around it. */
final class Paths {

    private Paths() {}

    static FieldPath of(FormField field, String prefix) {
        return new FieldPath(under(prefix, ownName(field)));
    }

    /** The prefix for the fields inside a group: its own path added, if it has one. */
    static String inside(FormField group, String prefix) {
        var own = group.source().path("path").asText("");
        return own.isBlank() ? prefix : under(prefix, own);
    }

    /** The part of a path before the field's own name. */
    static String prefixOf(FormField field, FieldPath path) {
        var own = ownName(field);
        var value = path.value();
        return value.length() > own.length() ? value.substring(0, value.length() - own.length() - 1) : "";
    }

    static String row(FieldPath list, int index) {
        return list.value() + "[" + index + "]";
    }

    private static String ownName(FormField field) {
        if (field.key() != null && !field.key().isBlank()) {
            return field.key();
        }
        var path = field.source().path("path").asText("");
        return path.isBlank() ? field.id() : path;
    }

    private static String under(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + "." + name;
    }
}

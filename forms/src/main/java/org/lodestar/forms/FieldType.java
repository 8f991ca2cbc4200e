package org.lodestar.forms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of field of form-js 1.23, schema version 19, and {@link #UNKNOWN} for any other. */
public enum FieldType {
    TEXTFIELD(true),
    TEXTAREA(true),
    NUMBER(true),
    DATETIME(true),
    CHECKBOX(true),
    CHECKLIST(true),
    RADIO(true),
    SELECT(true),
    TAGLIST(true),
    TEXT(false),
    HTML(false),
    IMAGE(false),
    TABLE(false),
    GROUP(false),
    DYNAMICLIST(false),
    SEPARATOR(false),
    SPACER(false),
    BUTTON(false),
    EXPRESSION(true),
    FILEPICKER(true),
    DOCUMENT_PREVIEW(false),
    IFRAME(false),
    UNKNOWN(false);

    private static final Map<String, FieldType> BY_NAME = Arrays.stream(values())
            .filter(type -> type != UNKNOWN)
            .collect(Collectors.toUnmodifiableMap(FieldType::schemaName, Function.identity()));

    private final boolean keyed;

    FieldType(boolean keyed) {
        this.keyed = keyed;
    }

    /** Whether a field of this kind has an answer of its own; groups and lists only hold fields that have. */
    public boolean keyed() {
        return keyed;
    }

    /** Whether one or many of offered options are the answer. */
    public boolean chooses() {
        return this == RADIO || this == SELECT || choosesMany();
    }

    public boolean choosesMany() {
        return this == CHECKLIST || this == TAGLIST;
    }

    /** The kind a schema means by its {@code type}. */
    public static FieldType of(@Nullable String schemaName) {
        return schemaName == null ? UNKNOWN : BY_NAME.getOrDefault(schemaName, UNKNOWN);
    }

    private String schemaName() {
        return this == DOCUMENT_PREVIEW ? "documentPreview" : name().toLowerCase(Locale.ROOT);
    }
}

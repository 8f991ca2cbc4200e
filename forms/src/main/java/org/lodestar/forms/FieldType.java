package org.lodestar.forms;

/** The kinds of field of form-js 1.23, schema version 19, and {@link #UNKNOWN} for any other. */
public enum FieldType {
    TEXTFIELD,
    TEXTAREA,
    NUMBER,
    DATETIME,
    CHECKBOX,
    CHECKLIST,
    RADIO,
    SELECT,
    TAGLIST,
    TEXT,
    HTML,
    IMAGE,
    TABLE,
    GROUP,
    DYNAMICLIST,
    SEPARATOR,
    SPACER,
    BUTTON,
    EXPRESSION,
    FILEPICKER,
    DOCUMENT_PREVIEW,
    IFRAME,
    UNKNOWN
}

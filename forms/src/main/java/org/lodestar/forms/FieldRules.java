package org.lodestar.forms;

/** What a schema's {@code validate} asks of an answer, as far as it is a literal; limits may also be FEEL in the source. */
public record FieldRules(boolean required) {}

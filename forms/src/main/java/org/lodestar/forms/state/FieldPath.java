package org.lodestar.forms.state;

/** Where an answer lies: {@code name}, {@code address.street}, {@code children[0].name}; for a field without an answer, its id. */
public record FieldPath(String value) {}

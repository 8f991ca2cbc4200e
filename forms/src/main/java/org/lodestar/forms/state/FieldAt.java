package org.lodestar.forms.state;

import org.lodestar.forms.FormField;

/** A field in its place: within a list, each row has its own. */
public record FieldAt(FormField field, FieldPath path) {}

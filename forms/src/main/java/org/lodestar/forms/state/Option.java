package org.lodestar.forms.state;

/** One thing to choose. */
public record Option(Object value, String label) {}

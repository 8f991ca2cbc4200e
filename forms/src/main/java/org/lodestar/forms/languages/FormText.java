package org.lodestar.forms.languages;

/**
 * Words of a form that people read.
 *
 * @param element the id of the field they belong to
 * @param place what they are there, like {@code label} or {@code values[0].label}
 * @param text as the form has them; a text that begins with “=” is FEEL
 */
public record FormText(String element, String place, String text) {}

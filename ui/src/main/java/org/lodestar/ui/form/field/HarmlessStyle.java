package org.lodestar.ui.form.field;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of a style that only colours and aligns text: nothing that loads, covers, moves or hides. */
final class HarmlessStyle {

    private static final Set<String> PROPERTIES = Set.of(
            "color",
            "background-color",
            "text-align",
            "text-decoration",
            "font-weight",
            "font-style",
            "font-size",
            "line-height",
            "list-style-type",
            "vertical-align",
            "width",
            "border",
            "border-color",
            "border-collapse",
            "padding",
            "white-space");

    /** Words, numbers with a unit and colours; no brackets, so no function either. At most three digits: nothing huge. */
    private static final Pattern VALUE =
            Pattern.compile("(?:#[0-9a-f]{3,8}|[a-z][a-z-]{0,30}|\\d{1,3}(?:\\.\\d{1,3})?(?:px|em|rem|pt|%)?)"
                    + "(?: (?:#[0-9a-f]{3,8}|[a-z][a-z-]{0,30}|\\d{1,3}(?:\\.\\d{1,3})?(?:px|em|rem|pt|%)?)){0,4}");

    private HarmlessStyle() {}

    static String of(String style) {
        return Stream.of(style.split(";"))
                .map(declaration -> declaration.split(":", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> new String[] {plain(parts[0]), plain(parts[1])})
                .filter(parts ->
                        PROPERTIES.contains(parts[0]) && VALUE.matcher(parts[1]).matches())
                .map(parts -> parts[0] + ": " + parts[1])
                .collect(Collectors.joining("; "));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}

package org.lodestar.forms.feel.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the engine's messages into words for people. */
final class FeelWords {

    private static final Pattern PLACE = Pattern.compile("(\\d+):(\\d+), found \"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern PREFIX =
            Pattern.compile("^failed to (?:evaluate|parse)(?: expression| unary-tests)? '.*?': ", Pattern.DOTALL);

    private FeelWords() {}

    static String syntax(String message, String text) {
        Matcher place = PLACE.matcher(message);
        if (!place.find()) return "it is not written as FEEL";
        if (place.group(3).isEmpty()) return "it ends too early";
        return "it cannot be understood from “" + place.group(3) + "” on (line " + place.group(1) + ", column "
                + place.group(2) + ")";
    }

    static String failure(String message) {
        return PREFIX.matcher(message).replaceFirst("");
    }
}

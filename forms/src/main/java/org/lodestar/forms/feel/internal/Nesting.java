package org.lodestar.forms.feel.internal;

/** Measures how deeply brackets lie in each other: the parser's time grows steeply with it. */
final class Nesting {

    private static final int DEEPEST = 24;

    private Nesting() {}

    static boolean tooDeep(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && "([{".indexOf(c) >= 0 && ++depth > DEEPEST) {
                return true;
            } else if (!quoted && ")]}".indexOf(c) >= 0) {
                depth--;
            }
        }
        return false;
    }
}

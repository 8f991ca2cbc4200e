package org.lodestar.forms.state.internal;

/** Makes a value that is put into HTML mere text. */
final class HtmlEscape {

    private HtmlEscape() {}

    static String of(String value) {
        StringBuilder safe = new StringBuilder(value.length() + 16);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ("&<>\"'{};:".indexOf(c) >= 0) safe.append("&#").append((int) c).append(';');
            else safe.append(c);
        }
        return safe.toString();
    }
}

package org.lodestar.forms.feel.internal;

/** Lets a power be written with {@code ^}, as the browser's FEEL does, beside the standard's {@code **}. */
final class Powers {

    private Powers() {}

    static String written(String text) {
        if (text.indexOf('^') < 0) return text;
        StringBuilder standard = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0 && c == '\\' && i + 1 < text.length()) {
                standard.append(c).append(text.charAt(++i));
                continue;
            }
            if (c == '"' || c == '`') quote = quote == 0 ? c : quote == c ? 0 : quote;
            standard.append(c == '^' && quote == 0 ? "**" : String.valueOf(c));
        }
        return standard.toString();
    }
}

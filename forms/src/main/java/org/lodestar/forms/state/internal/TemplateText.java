package org.lodestar.forms.state.internal;

import java.util.function.UnaryOperator;

/** What a template has written so far; there is an end to how much. */
final class TemplateText {

    private static final int LONGEST = 500_000;

    private final StringBuilder text = new StringBuilder();
    private final UnaryOperator<String> escape;

    TemplateText(UnaryOperator<String> escape) {
        this.escape = escape;
    }

    void add(String more) {
        if (!full()) text.append(more, 0, Math.min(more.length(), LONGEST - text.length()));
    }

    void addValue(String value) {
        add(escape.apply(value));
    }

    boolean full() {
        return text.length() >= LONGEST;
    }

    int length() {
        return text.length();
    }

    /** Ends the line that was begun after a place, unless it is ended already. */
    void endLine() {
        if (text.length() == 0 || text.charAt(text.length() - 1) != '\n') add("\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

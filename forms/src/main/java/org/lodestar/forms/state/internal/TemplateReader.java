package org.lodestar.forms.state.internal;

import java.util.ArrayList;
import java.util.List;

/** Takes a template apart; braces that are never closed are just text, a block that is never closed ends with the text. */
final class TemplateReader {

    private static final int DEEPEST = 50;

    private final String text;
    private int at;

    private TemplateReader(String text) {
        this.text = text;
    }

    static List<TemplatePart> read(String text) {
        return new TemplateReader(text).parts(0, "");
    }

    private List<TemplatePart> parts(int depth, String end) {
        List<TemplatePart> parts = new ArrayList<>();
        while (at < text.length()) {
            int open = text.indexOf("{{", at);
            int close = open < 0 ? -1 : text.indexOf("}}", open);
            if (close < 0) {
                parts.add(new TemplatePart.Plain(text.substring(at)));
                at = text.length();
                return parts;
            }
            if (open > at) parts.add(new TemplatePart.Plain(text.substring(at, open)));
            String tag = text.substring(open + 2, close).strip();
            at = close + 2;
            if (!end.isEmpty() && tag.equals(end)) return parts;
            parts.add(part(tag, depth));
        }
        return parts;
    }

    private TemplatePart part(String tag, int depth) {
        if (depth < DEEPEST && tag.startsWith("#if ")) {
            skipLineEnd();
            List<TemplatePart> inside = parts(depth + 1, "/if");
            return new TemplatePart.If(tag.substring(4).strip(), inside, skipLineEnd());
        }
        if (depth < DEEPEST && tag.startsWith("#loop ")) {
            skipLineEnd();
            List<TemplatePart> inside = parts(depth + 1, "/loop");
            return new TemplatePart.Loop(tag.substring(6).strip(), inside, skipLineEnd());
        }
        return new TemplatePart.Insert(tag);
    }

    /** A block's marks alone on their lines leave no empty lines behind. */
    private boolean skipLineEnd() {
        if (at >= text.length() || text.charAt(at) != '\n') return false;
        at++;
        return true;
    }
}

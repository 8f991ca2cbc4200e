package org.lodestar.forms.state.internal;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.lodestar.forms.internal.BoundedCache;

/**
 * A text with answers in it: all of it an expression ({@code =…}), or with {@code {{…}}}, {@code {{#if …}}…{{/if}}} and
 * {@code {{#loop …}}…{{/loop}}} inside, as feelers writes them. What cannot be evaluated is left empty.
 */
final class Template {

    private static final BoundedCache<String, Template> READ = new BoundedCache<>(2_000);

    private final List<TemplatePart> parts;

    private Template(List<TemplatePart> parts) {
        this.parts = parts;
    }

    /** @param escape applied to every value that is put in, not to the text around it */
    static String filled(String text, Map<String, ?> scope, UnaryOperator<String> escape) {
        if (Expressions.marked(text)) return escape.apply(Words.of(Expressions.value(text, scope)));
        if (!text.contains("{{")) return text;
        Template template = READ.get(text, key -> new Template(TemplateReader.read(key)));
        TemplateText written = new TemplateText(escape);
        template.parts.forEach(part -> part.write(written, scope));
        return written.toString();
    }
}

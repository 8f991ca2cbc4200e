package org.lodestar.ui.form.field;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** Makes text from a form safe to show: nothing that runs, nothing that loads from elsewhere, links open apart. */
public final class CleanHtml {

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();
    private static final Safelist ALLOWED = Safelist.relaxed()
            .removeTags("img")
            .addEnforcedAttribute("a", "target", "_blank")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer");

    private CleanHtml() {}

    public static String ofMarkdown(String markdown) {
        return ofHtml(RENDERER.render(MARKDOWN.parse(markdown)));
    }

    public static String ofHtml(String html) {
        var body = Jsoup.parseBodyFragment(Jsoup.clean(html, ALLOWED)).body();
        body.select("h1, h2").forEach(heading -> rename(heading, "h3"));
        body.select("h5, h6").forEach(heading -> rename(heading, "h4"));
        return wrapped(body.html());
    }

    static String wrapped(String html) {
        return "<div class=\"form-text\">" + html + "</div>";
    }

    /** The page has its own title and the form its own heading above these. */
    private static void rename(Element heading, String name) {
        heading.tagName(name);
    }
}

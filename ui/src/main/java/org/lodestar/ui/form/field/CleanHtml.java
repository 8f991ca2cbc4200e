package org.lodestar.ui.form.field;

import java.util.function.Predicate;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * Makes text from a form safe to show: nothing that runs, asks for input or looks like the page around it, nothing loaded
 * from where it may not be, links open apart. What is not named here does not pass, other vocabularies (SVG, MathML) not at
 * all, so that a browser cannot read the result otherwise than it was checked.
 */
final class CleanHtml {

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();
    private static final Safelist ALLOWED = new Safelist()
            .addTags("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "span", "br", "hr", "blockquote", "pre", "code")
            .addTags("b", "strong", "i", "em", "u", "s", "small", "sub", "sup", "mark", "abbr", "kbd", "q", "cite")
            .addTags("ul", "ol", "li", "dl", "dt", "dd", "a", "img", "figure", "figcaption")
            .addTags("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "colgroup", "col")
            .addAttributes(":all", "style", "align", "lang", "dir", "title")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto", "tel")
            .addEnforcedAttribute("a", "target", "_blank")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer")
            .addAttributes("img", "src", "alt", "width", "height")
            .addEnforcedAttribute("img", "referrerpolicy", "no-referrer")
            .addAttributes("ol", "start")
            .addAttributes("th", "colspan", "rowspan", "scope")
            .addAttributes("td", "colspan", "rowspan");

    private CleanHtml() {}

    /** @param shows whether a picture of that address may be loaded */
    static String ofMarkdown(String markdown, Predicate<String> shows) {
        return ofHtml(RENDERER.render(MARKDOWN.parse(markdown)), shows);
    }

    static String ofHtml(String html, Predicate<String> shows) {
        var body = Jsoup.parseBodyFragment(Jsoup.clean(html, ALLOWED)).body();
        body.select("img").forEach(picture -> keepOrRemove(picture, shows));
        body.select("[style]").forEach(CleanHtml::keepHarmlessStyle);
        body.select("h1, h2").forEach(heading -> heading.tagName("h3"));
        body.select("h5, h6").forEach(heading -> heading.tagName("h4"));
        return wrapped(body.html());
    }

    static String wrapped(String html) {
        return "<div class=\"form-text\">" + html + "</div>";
    }

    private static void keepOrRemove(Element picture, Predicate<String> shows) {
        if (shows.test(picture.attr("src"))) {
            picture.addClass("form-image");
        } else {
            picture.remove();
        }
    }

    private static void keepHarmlessStyle(Element styled) {
        var style = HarmlessStyle.of(styled.attr("style"));
        if (style.isEmpty()) {
            styled.removeAttr("style");
        } else {
            styled.attr("style", style);
        }
    }
}

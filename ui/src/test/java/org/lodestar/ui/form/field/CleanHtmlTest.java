package org.lodestar.ui.form.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestar.platform.hosts.HostList;

class CleanHtmlTest {

    private static final Set<String> TAGS =
            Set.of("div p span br hr h3 h4 a img table tbody tr td th b i em strong ul ol li q pre code blockquote"
                    .split(" "));
    private static final Set<String> ATTRIBUTES =
            Set.of("class", "title", "style", "href", "target", "rel", "src", "alt", "referrerpolicy");
    private static final Pattern LOADS = Pattern.compile("url|expression|image-set|position|import|\\\\|/\\*|\\(");

    static Stream<String> hostile() {
        return HostileHtml.all().stream();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void leavesNothingThatRunsLoadsOrPretends(String html) {
        assertHarmless(CleanHtml.ofHtml(html, new Pictures(HostList.EMPTY, html)::shows));
        assertHarmless(CleanHtml.ofMarkdown(html, new Pictures(HostList.EMPTY, html)::shows));
        assertHarmless(CleanHtml.ofMarkdown("* [a](" + html + ") ![b](" + html + ")\n\n" + html, address -> false));
    }

    private static void assertHarmless(String clean) {
        var body = Jsoup.parseBodyFragment(clean).body();
        body.select("body > *, body > * *").forEach(element -> {
            assertThat(TAGS).contains(element.tagName());
            element.attributes().forEach(attribute -> {
                assertThat(ATTRIBUTES).contains(attribute.getKey());
                if (attribute.getKey().equals("style"))
                    assertThat(attribute.getValue()).doesNotContainPattern(LOADS);
                if (attribute.getKey().equals("src"))
                    assertThat(attribute.getValue()).startsWith("data:image/");
                if (attribute.getKey().equals("href"))
                    assertThat(attribute.getValue()).matches("(https?://|mailto:|tel:).*");
                if (attribute.getKey().equals("class"))
                    assertThat(attribute.getValue()).isIn("form-text", "form-image");
            });
            if (element.tagName().equals("a")) {
                assertThat(element.attr("target")).isEqualTo("_blank");
                assertThat(element.attr("rel")).isEqualTo("noopener noreferrer");
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <p style="color: #a00; text-align:center">a</p> | <p style="color: #a00; text-align: center">a</p>
                    <p style="COLOR:Red;position:fixed">a</p>       | <p style="color: red">a</p>
                    <p style="border: 1px solid #ccc">a</p>         | <p style="border: 1px solid #ccc">a</p>
                    <p style="font-size: 99999px">a</p>             | <p>a</p>
                    <h1>a</h1>                                      | <h3>a</h3>
                    <b>a</b> &lt;b&gt;                              | <b>a</b> &lt;b&gt;
                    """)
    void keepsWhatIsHarmless(String html, String expected) {
        assertThat(CleanHtml.ofHtml(html, address -> false))
                .isEqualTo("<div class=\"form-text\">" + expected + "</div>");
    }

    @Test
    void loadsPicturesOnlyWhereTheDistrictAllowsAndTheFormNamesThem() {
        var allowed = new HostList(List.of("pics.example.org"));
        var written = "<img src=\"https://pics.example.org/a.png\"><img src=\"https://pics.example.org/{{name}}\">";
        var filled = written.replace("{{name}}", "Amara") + "<img src=\"https://evil.test/a.png\">";
        var clean = CleanHtml.ofHtml(filled, new Pictures(allowed, written)::shows);
        assertThat(Jsoup.parse(clean).select("img").eachAttr("src")).containsExactly("https://pics.example.org/a.png");
        assertThat(Jsoup.parse(CleanHtml.ofHtml(filled, new Pictures(HostList.EMPTY, written)::shows))
                        .select("img"))
                .isEmpty();
    }
}

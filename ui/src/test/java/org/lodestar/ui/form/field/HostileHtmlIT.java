package org.lodestar.ui.form.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestar.journey.Chromium;
import org.lodestar.platform.hosts.HostList;

/** What a real browser makes of cleaned text: it reads some HTML otherwise than any parser of ours. */
class HostileHtmlIT {

    private static final String PUT = "html => { const box = document.createElement('div');"
            + " document.body.append(box); box.innerHTML = html; box.innerHTML = box.innerHTML;"
            + " box.querySelectorAll('*').forEach(each => ['click', 'focus', 'mouseover', 'toggle'].forEach("
            + "kind => each.dispatchEvent(new Event(kind, {bubbles: true, cancelable: true})))); box.remove(); }";

    @Test
    void nothingRunsAndNothingIsLoaded() {
        try (var playwright = Chromium.playwright();
                var browser = Chromium.launch(playwright)) {
            var page = browser.newPage();
            var asked = new ArrayList<String>();
            page.route("**/*", route -> {
                asked.add(route.request().url());
                route.fulfill();
            });
            page.navigate("https://lodestar.test/");
            asked.clear();
            page.evaluate(PUT, "<img src=first onerror='window.first = true'>");
            page.waitForFunction("window.first");
            assertThat(asked).as("the test can fail").isNotEmpty();
            put(
                    page,
                    HostileHtml.all().stream()
                            .map(html -> CleanHtml.ofHtml(html, new Pictures(HostList.EMPTY, html)::shows))
                            .toList());
            page.evaluate(PUT, "<img src=last onerror='window.last = true'>");
            page.waitForFunction("window.last");
            assertThat(page.evaluate("window.times")).isEqualTo(0);
            assertThat(asked).allMatch(url -> url.endsWith("/first") || url.endsWith("/last"));
        }
    }

    private static void put(Page page, List<String> all) {
        page.evaluate("() => { window.times = 0; window.ran = () => window.times++; }");
        all.forEach(html -> page.evaluate(PUT, html));
    }
}

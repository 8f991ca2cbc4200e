package org.lodestar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** One person at one browser: what they do and what they see, in their words. */
final class Visitor implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "pictures");
    private final String address;
    private final BrowserContext context;
    private final Page page;

    private Visitor(String address, BrowserContext context) {
        this.address = address;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
    }

    /** Opens a browser of the given width and signs in. */
    static Visitor signedIn(Browser browser, String address, String email, int width) {
        var visitor = new Visitor(
                address,
                browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, width < 600 ? 780 : 900)
                        .setLocale("en-US")));
        visitor.signIn(email);
        return visitor;
    }

    private void signIn(String email) {
        page.navigate(address + "/login");
        page.locator("vaadin-login-form input[name=username]").fill(email);
        page.locator("vaadin-login-form input[name=password]").fill("lodestar");
        page.locator("vaadin-login-form vaadin-button[theme*=primary]").click();
        page.waitForURL(Pattern.compile("^(?!.*/login).*$"));
        page.locator("vaadin-app-layout").waitFor();
    }

    Page page() {
        return page;
    }

    void goTo(String place) {
        page.navigate(address + "/" + place);
        page.locator("main h1").first().waitFor();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    Locator field(String label) {
        return page.getByLabel(label).first();
    }

    void sees(String words) {
        page.getByText(words).first().waitFor();
    }

    void seesNot(String words) {
        assertThat(page.getByText(words).count())
                .as("“" + words + "” on " + page.url())
                .isZero();
    }

    /** Keeps a picture of the screen, to look at. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    /** Holds the page against WCAG 2.2 A and AA. */
    void findsNoBarrier(String where) {
        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(found.stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList())
                .as("barriers on " + where)
                .isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}

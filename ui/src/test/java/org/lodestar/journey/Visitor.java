package org.lodestar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One person at one browser: what they do and what they see, in their words. */
final class Visitor implements AutoCloseable {

    /** A person looks before they click; a list that is just being drawn anew would be hit at the wrong line. */
    private static final int A_MOMENT_MILLIS = 700;

    private static final String REFUSED = "refused by the policy: ";

    private static final String TELL_WHAT_THE_POLICY_REFUSES = """
            document.addEventListener('securitypolicyviolation', (e) =>
              console.error('%s' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample));""".formatted(REFUSED);

    /** Words half faded out are in nobody's way, yet have too little contrast. */
    private static final String NOTHING_FADES = """
            () => !document.querySelector('[opening], [closing]')
              && document.getAnimations().every((a) => a.playState !== 'running'
                || a.effect.getComputedTiming().endTime === Infinity)""";

    private static final Path PICTURES = Path.of("target", "pictures");
    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> refused = new ArrayList<>();

    private Visitor(String address, BrowserContext context) {
        this.address = address;
        this.context = context;
        context.addInitScript(TELL_WHAT_THE_POLICY_REFUSES);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.text().startsWith(REFUSED)) {
                refused.add(message.text() + " at " + page.url());
            }
        });
        page.setDefaultTimeout(15_000);
    }

    /** Opens a browser of the given width and signs in. */
    static Visitor signedIn(Browser browser, String address, String email, int width) {
        var visitor = stranger(browser, address, width);
        visitor.page.navigate(address + "/login");
        visitor.signIn(email, "lodestar");
        return visitor;
    }

    /** Opens a browser of the given width and is nobody yet. */
    static Visitor stranger(Browser browser, String address, int width) {
        return new Visitor(
                address,
                browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, width < 600 ? 780 : 900)
                        .setLocale("en-US")));
    }

    /** On the sign-in page. */
    void signIn(String email, String password) {
        types(email, password);
        page.waitForURL(Pattern.compile("^(?!.*/login).*$"));
        page.locator("vaadin-app-layout").waitFor();
    }

    /** On the sign-in page, with a password that is wrong. */
    void tries(String email, String password) {
        types(email, password);
        page.waitForURL(Pattern.compile(".*/login\\?error.*"));
        page.locator("vaadin-login-form").waitFor();
    }

    private void types(String email, String password) {
        page.locator("vaadin-login-form input[name=username]").fill(email);
        page.locator("vaadin-login-form input[name=password]").fill(password);
        page.locator("vaadin-login-form vaadin-button[theme*=primary]").click();
    }

    Page page() {
        return page;
    }

    /** What the Content-Security-Policy of a page refused since somebody asked. */
    List<String> refusedByThePolicy() {
        var now = List.copyOf(refused);
        refused.clear();
        return now;
    }

    String place() {
        return page.url().substring(address.length());
    }

    void goTo(String place) {
        page.navigate(address + "/" + place);
        page.locator("main h1").first().waitFor();
    }

    void follow(String link) {
        main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
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

    /** Chooses one of the options in sight. */
    void chooses(String option) {
        main().getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(option).setExact(true))
                .first()
                .check();
    }

    /** Chooses among options that are the answers to a question. */
    void answers(String question, String option) {
        main().getByRole(AriaRole.RADIOGROUP, new Locator.GetByRoleOptions().setName(question))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(option).setExact(true))
                .check();
    }

    void ticks(String option) {
        main().getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(option))
                .first()
                .check();
    }

    void writes(String label, String words) {
        var field = main().getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(label))
                .first();
        field.fill(words);
        field.press("Tab");
    }

    /** Types into a box that offers what fits, and takes the first offer. */
    void finds(String label, String typed) {
        offers(label, typed).first().click();
    }

    Locator offers(String label, String typed) {
        var box = main().getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label))
                .first();
        box.click();
        box.fill(typed);
        var offers =
                page.locator("vaadin-combo-box-item:not([hidden]), vaadin-multi-select-combo-box-item:not([hidden])");
        page.waitForCondition(
                () -> offers.count() > 0 && !offers.first().textContent().isBlank());
        return offers;
    }

    void date(String label, String monthDayYear) {
        var field = main().getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label))
                .first();
        field.fill(monthDayYear);
        field.press("Enter");
        field.press("Tab");
    }

    /** The line of the inbox about someone. */
    Locator row(String step, String subject) {
        return page.locator("button.work-row")
                .filter(new Locator.FilterOptions().setHasText(step))
                .filter(new Locator.FilterOptions().setHasText(subject))
                .first();
    }

    /** What is going on, on the page Refer. */
    void choosesNeed(String need) {
        main().getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(need))
                .check();
    }

    /** Opens a step of my teams and takes it. */
    void takes(String step, String subject) {
        opens(step, subject);
        press("Claim");
        isWith("with you");
    }

    void opens(String step, String subject) {
        looksAtMyTeams();
        row(step, subject).click();
        page.locator(".step-part h3").getByText(step).waitFor();
    }

    /** Opens a step that waits for this very person. */
    void opensOwn(String step, String subject) {
        opens(step, subject);
        isWith("with you");
    }

    void isWith(String words) {
        page.locator(".due-line").getByText(words).waitFor();
    }

    void looksAtMyTeams() {
        goTo("inbox");
        var teams = page.getByRole(AriaRole.TAB).filter(new Locator.FilterOptions().setHasText("My teams"));
        teams.click();
        page.waitForCondition(() -> "true".equals(teams.getAttribute("aria-selected")));
        looks();
    }

    /** Waits as long as a person looks before the next click. */
    void looks() {
        page.waitForTimeout(A_MOMENT_MILLIS);
    }

    /** Whom the first step of this name is about. */
    String subjectOf(String step) {
        looksAtMyTeams();
        return row(step, "").locator(".subject").textContent();
    }

    void completes() {
        press("Complete");
        sees("Done.");
    }

    void sees(String words) {
        page.getByText(words).first().waitFor();
    }

    void seesNot(String words) {
        assertThat(page.getByText(words).count())
                .as("“" + words + "” on " + page.url())
                .isZero();
    }

    void seesWithin(Duration time, Locator what) {
        what.waitFor(new Locator.WaitForOptions().setTimeout(time.toMillis()));
    }

    /** Nothing is wider than the screen. */
    void needsNoSidewaysScrolling() {
        var wider = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) wider).intValue())
                .as("pixels too wide at " + page.url())
                .isLessThanOrEqualTo(0);
    }

    private Locator main() {
        return page.locator("main");
    }

    /** Keeps a picture of the screen, to look at. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    /** Holds the page against WCAG 2.2 A and AA, once what is fading in or out has done so. */
    void findsNoBarrier(String where) {
        page.waitForFunction(NOTHING_FADES);
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

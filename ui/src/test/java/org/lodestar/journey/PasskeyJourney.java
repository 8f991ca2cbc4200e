package org.lodestar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.people.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Passkeys on a device that Chromium makes up, and proving once more who one is. */
class PasskeyJourney extends InTheBrowser {

    private static final String ASKS_AND_ANSWERS_WITH = """
            async (old) => {
              const meta = (name) => document.querySelector(`meta[name=${name}]`).content;
              const headers = { 'Content-Type': 'application/json', [meta('_csrf_header')]: meta('_csrf') };
              const ask = async () => (await (await fetch('webauthn/authenticate/options',
                { method: 'POST', headers })).json()).challenge;
              const challenges = [await ask(), await ask()];
              const answer = await fetch('login/webauthn', { method: 'POST', headers, body: old });
              return [...challenges, String(answer.status)];
            }""";

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aPersonAddsAPasskeySignsInWithItAndRemovesIt() {
        var nurse = oakmont("nurse");
        var page = nurse.page();
        hasADevice(nurse);
        nurse.goTo("account");
        nurse.press("Add a passkey on this device");
        nurse.sees("The passkey is added");
        page.context().clearCookies();
        page.navigate(address() + "/account");
        nurse.press("Sign in with a passkey");
        page.waitForURL(Pattern.compile(".*/account.*"));
        nurse.sees("with a passkey");
        removeButton(page).click();
        removeButton(page).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.context().clearCookies();
        page.navigate(address() + "/login");
        nurse.press("Sign in with a passkey");
        nurse.sees("This passkey is not known here");
    }

    @Test
    void aChallengeIsLongAndFreshAndAnAnswerWorksOnce() {
        var principal = oakmont("principal");
        var page = principal.page();
        hasADevice(principal);
        principal.goTo("account");
        principal.press("Add a passkey on this device");
        principal.sees("The passkey is added");
        page.context().clearCookies();
        page.navigate(address() + "/login");
        var answered = page.waitForRequest(
                        Pattern.compile(".*/login/webauthn$"), () -> principal.press("Sign in with a passkey"))
                .postData();
        page.waitForURL(Pattern.compile("^(?!.*/login).*$"));

        page.context().clearCookies();
        page.navigate(address() + "/login");
        var seen = (List<?>) page.evaluate(ASKS_AND_ANSWERS_WITH, answered);
        assertThat(java.util.Base64.getUrlDecoder().decode(String.valueOf(seen.get(0))))
                .hasSizeGreaterThanOrEqualTo(32);
        assertThat(seen.get(0)).isNotEqualTo(seen.get(1));
        assertThat(seen.get(2)).as("an answer used before").isEqualTo("401");

        var admin = oakmont("admin");
        admin.goTo("people");
        admin.page().getByLabel("Search people").fill("principal@oakmont.demo");
        admin.sees("1 person");
        admin.looks();
        admin.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^How .* signs in$")))
                .first()
                .click();
        admin.sees("If a device is lost");
        admin.findsNoBarrier("how somebody with a passkey signs in");
        admin.press("Remove 1 passkey");
        admin.sees("signed out everywhere");
        page.navigate(address() + "/login");
        principal.press("Sign in with a passkey");
        principal.sees("This passkey is not known here");
    }

    @Test
    void whoeverFindsAScreenOpenIsAskedWhoTheyAreBeforeTheWorstDeeds() {
        var admin = oakmont("admin");
        hasADevice(admin);
        admin.goTo("account");
        someTimePasses("admin@oakmont.demo");
        admin.press("Add a passkey on this device");
        admin.sees("Is it still you?");
        admin.findsNoBarrier("proving who one is");
        admin.page().getByLabel("Your password").fill("guessed wrong");
        admin.press("Go on");
        admin.sees("That is not your password.");
        admin.page().getByLabel("Your password").fill("lodestar");
        admin.press("Go on");
        admin.sees("The passkey is added");

        someTimePasses("admin@oakmont.demo");
        removeButton(admin.page()).click();
        admin.sees("Is it still you?");
        admin.press("Cancel");
        removeButton(admin.page()).click();
        admin.press("Use a passkey");
        admin.page()
                .getByText("Is it still you?")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        removeButton(admin.page()).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));

        someTimePasses("admin@oakmont.demo");
        admin.goTo("settings");
        admin.looks();
        admin.press("Save");
        admin.sees("Is it still you?");
        someTimePasses("admin@oakmont.demo");
        admin.goTo("students");
        admin.looks();
        admin.page().locator("a.student-row").first().click();
        admin.page().locator(".record-menu vaadin-menu-bar-button").first().click();
        admin.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Export for the family"))
                .click();
        admin.sees("Is it still you?");
        admin.seesNot("Why is it given out?");
        var operator = visitor("operator@lodestar.demo", PHONE);
        operator.goTo("districts");
        someTimePasses("operator@lodestar.demo");
        operator.looks();
        operator.page().getByLabel("Email of an operator").fill("never-made@lodestar.example");
        operator.press("Make a link");
        operator.sees("Is it still you?");
        operator.needsNoSidewaysScrolling();
        operator.findsNoBarrier("proving who one is, on a phone");
        operator.press("Cancel");
        operator.seesNot("never-made@lodestar.example");
    }

    private static Locator removeButton(Page page) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Remove the passkey")));
    }

    private void someTimePasses(String email) {
        var person = accounts.loadUserByUsername(email);
        Runnable passing = () -> new TransactionTemplate(transactions)
                .executeWithoutResult(status -> assertThat(sql.sql(
                                        "update sign_ins set proved_at = now() - interval '6 minutes' where account_id = ?")
                                .param(person.accountId())
                                .update())
                        .isPositive());
        var district = person.districtId();
        if (district == null) passing.run();
        else DistrictScope.run(district, passing);
    }

    /** A phone or laptop that knows its owner's finger. */
    private static void hasADevice(Visitor person) {
        var device = person.page().context().newCDPSession(person.page());
        device.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var authenticator = new JsonObject();
        authenticator.add("options", options);
        device.send("WebAuthn.addVirtualAuthenticator", authenticator);
    }
}

package org.lodestar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From an operator who opens a district to a person who signs in, changes the password, and is signed out. */
class SignInJourney extends InTheBrowser {

    private static final String PASSWORD = "three quiet owls";
    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void anOperatorHandsADistrictToItsAdministratorWhoLetsSomebodyElseIn() {
        var operator = visitor("operator@lodestar.demo", DESKTOP);
        operator.goTo("districts");
        operator.findsNoBarrier("the districts");
        operator.press("Open a district");
        fill(operator, "Name", "Birch Valley");
        fill(operator, "Key", "birch-" + unique);
        operator.press("Open it");
        var admin = "ines-" + unique + "@birch.example";
        namePerson(operator, "Ines", "Admin", admin);
        operator.press("Make the link");
        var link = linkSeenBy(operator);

        var ines = stranger(PHONE);
        choosesPassword(ines, link, PASSWORD);
        ines.sees("Your password is set");
        ines.signIn(admin, PASSWORD);
        ines.goTo("people");
        ines.press("Add a person");
        namePerson(ines, "Pat", "Provider", "pat-" + unique + "@birch.example");
        ines.press("Add");
        ines.press("Make a link to invite");
        var pats = linkSeenBy(ines);

        var pat = stranger(PHONE);
        choosesPassword(pat, pats, "four quiet owls");
        pat.sees("Your password is set");
        pat.page().navigate(pats);
        pat.sees("This link does not work any more");
        pat.findsNoBarrier("a link used up");
    }

    @Test
    void anEndedSessionGoesToTheSignInPageByItselfAndComesBackToWhereItWas() {
        var teacher = oakmont("teacher");
        teacher.goTo("my-referrals");
        var admin = oakmont("admin");
        admin.goTo("people");
        admin.page().getByLabel("Search people").fill("teacher@oakmont.demo");
        admin.sees("1 person");
        admin.looks();
        admin.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^How .* signs in$")))
                .first()
                .click();
        admin.findsNoBarrier("how somebody signs in");
        admin.press("Sign out everywhere");
        admin.sees("is signed out in");

        teacher.page().waitForURL(Pattern.compile(".*/login.*"));
        teacher.sees("what you typed is kept");
        teacher.signIn("teacher@oakmont.demo", "lodestar");
        teacher.page().waitForURL(Pattern.compile(".*/my-referrals.*"));
    }

    @Test
    void somebodyWhoTriesTooOftenIsToldToWait() {
        var stranger = stranger(PHONE);
        stranger.page().navigate(address() + "/login");
        for (var n = 0; n < 6; n++) {
            stranger.tries("nobody-" + unique + "@oakmont.demo", "guess " + n);
        }
        stranger.sees("Too many tries");
        stranger.findsNoBarrier("a sign-in that must wait");
        stranger.needsNoSidewaysScrolling();
    }

    @Test
    void somebodyChangesTheirPasswordAndIsSignedOutElsewhere() {
        var email = "op-" + unique + "@lodestar.example";
        var operator = visitor("operator@lodestar.demo", DESKTOP);
        operator.goTo("districts");
        fill(operator, "Email of an operator", email);
        operator.press("Make a link");
        var link = linkSeenBy(operator);
        var here = stranger(PHONE);
        choosesPassword(here, link, PASSWORD);
        here.signIn(email, PASSWORD);
        var elsewhere = stranger(DESKTOP);
        elsewhere.page().navigate(address() + "/login");
        elsewhere.signIn(email, PASSWORD);

        here.goTo("account");
        here.page().locator(".sign-in-list li").nth(1).waitFor();
        here.needsNoSidewaysScrolling();
        here.page().getByLabel("Current password").fill(PASSWORD);
        here.page().getByLabel("New password").fill("password1234");
        here.press("Change the password");
        here.sees("Many people use a password like this");
        here.page().getByLabel("New password").fill("five quiet owls");
        here.press("Change the password");
        here.sees("You are signed out everywhere else");
        assertThat(here.page().locator(".sign-in-list li").count()).isEqualTo(1);
        elsewhere.page().waitForURL(Pattern.compile(".*/login.*"));
        elsewhere.signIn(email, "five quiet owls");
    }

    private static void choosesPassword(Visitor person, String link, String password) {
        person.page().navigate(link);
        person.page().getByLabel("New password").waitFor();
        person.findsNoBarrier("the page of a link");
        person.needsNoSidewaysScrolling();
        person.page().getByLabel("New password").fill(password);
        person.press("Save the password");
        person.page().waitForURL(Pattern.compile(".*/login.*"));
    }

    private static String linkSeenBy(Visitor person) {
        var link = person.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Link"));
        link.waitFor();
        person.findsNoBarrier("a link to hand over");
        return link.inputValue();
    }

    private static void namePerson(Visitor person, String given, String family, String email) {
        fill(person, "First name", given);
        fill(person, "Last name", family);
        fill(person, "Email", email);
    }

    private static void fill(Visitor person, String label, String words) {
        person.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .last()
                .fill(words);
    }
}

package org.lodestar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;

/** An administrator makes a token for another system, which comes in with it, and takes it away again. */
class TokensJourney extends InTheBrowser {

    @Test
    void aTokenIsMadeShownOnceUsedAndRevoked() {
        var admin = oakmont("admin");
        admin.goTo("tokens");
        admin.findsNoBarrier("tokens");
        admin.press("Make a token");
        var dialog = admin.page().getByRole(AriaRole.DIALOG);
        field(dialog, "What uses it").fill("Pathway backup");
        field(dialog, "What the machine is called").fill("Backup robot");
        choose(admin, dialog, "Its role", "Administrator");
        dialog.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Read, export and check pathways"))
                .check();
        admin.findsNoBarrier("making a token");
        admin.picture("token-making");
        admin.press("Make the token");
        admin.sees("“Pathway backup” is made");
        var secret = field(dialog, "The token").inputValue();
        admin.findsNoBarrier("a token made");
        admin.picture("token-made");
        admin.press("I have copied it");
        admin.sees("Never used");
        assertThat(status(admin, secret)).isEqualTo(200);
        admin.goTo("tokens");
        admin.sees("Last used just now from 127.0.0.1");
        assertThat(admin.page().content()).doesNotContain(secret);
        admin.picture("tokens");
        admin.press("Revoke Pathway backup");
        admin.press("Revoke");
        admin.sees("“Pathway backup” is revoked.");
        assertThat(status(admin, secret)).isEqualTo(401);
        admin.sees("1 ended token");
    }

    @Test
    void onAPhoneItFits() {
        var admin = visitor("admin@riverbend.demo", PHONE);
        admin.goTo("tokens");
        admin.sees("No other system has a token that works.");
        admin.needsNoSidewaysScrolling();
        admin.press("Make a token");
        admin.press("Make the token");
        admin.sees("Say what will use it.");
        admin.sees("Choose at least one.");
        admin.needsNoSidewaysScrolling();
        admin.findsNoBarrier("making a token on a phone");
        admin.picture("token-making-phone");
    }

    private static Locator field(Locator dialog, String label) {
        return dialog.getByLabel(label).first();
    }

    private static void choose(Visitor admin, Locator dialog, String label, String option) {
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
                .first()
                .click();
        admin.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    private int status(Visitor admin, String secret) {
        return admin.page()
                .request()
                .get(
                        address().replace("localhost", "127.0.0.1") + "/api/v1/pathways",
                        RequestOptions.create().setHeader("Authorization", "Bearer " + secret))
                .status();
    }
}

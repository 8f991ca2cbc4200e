package org.lodestar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.people.Accounts;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.People;
import org.lodestar.platform.people.Role;
import org.lodestar.platform.people.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

/** A district says what its roles may do; what is taken away no longer works, in a session that is open, too. */
class RolesJourney extends InTheBrowser {

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @AfterEach
    void theNurseIsNoAdministrator() {
        asAdmin(() -> {
            people.takeRole(nurse(), Role.ADMIN, null);
            return true;
        });
    }

    @Test
    void aRoleOfTheDistrictsOwnIsAddedAndSaysWhatItMayDo() {
        var admin = visitor("admin@riverbend.demo", 1280);
        admin.goTo("roles");
        admin.sees("Family resource center");
        admin.findsNoBarrier("roles");
        admin.picture("roles");
        admin.press("Add a role");
        admin.press("Save");
        admin.page().getByText("Give the role a name.").waitFor();
        var dialog = admin.page().locator("vaadin-dialog-overlay");
        dialog.getByRole(AriaRole.TEXTBOX).first().fill("Speech therapist");
        dialog.getByLabel("Refer students and make requests").first().check();
        admin.picture("role-dialog");
        admin.findsNoBarrier("a role");
        admin.press("Save");
        admin.sees("Speech therapist");
        admin.sees("speech-therapist");
        var phone = visitor("admin@riverbend.demo", 360);
        phone.goTo("roles");
        phone.sees("Speech therapist");
        phone.needsNoSidewaysScrolling();
        phone.picture("roles-phone");
        phone.page().getByLabel("Change the role Speech therapist").click();
        phone.picture("role-dialog-phone");
        phone.press("Delete");
        phone.page()
                .getByText("speech-therapist")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    @Test
    void aRightTakenAwayNoLongerWorksOnAPageThatIsOpen() {
        asAdmin(() -> {
            people.giveRole(nurse(), Role.ADMIN, null);
            return true;
        });
        var nurse = visitor("nurse@riverbend.demo", 1280);
        nurse.goTo("people");
        var count = nurse.page().locator("main [role=status]").first();
        var everybody = count.innerText();
        nurse.page().locator("main vaadin-text-field input").first().fill("coordinator");
        nurse.page().waitForCondition(() -> !count.innerText().equals(everybody));
        asAdmin(() -> {
            people.takeRole(nurse(), Role.ADMIN, null);
            return true;
        });
        var before = roles();
        nurse.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Give"))
                .first()
                .click();
        nurse.page().locator("vaadin-select").last().click();
        nurse.page().locator("vaadin-select-item").getByText("Administrator").click();
        nurse.press("Give the role");
        nurse.page().getByText("Your roles do not include this").first().waitFor();
        assertThat(roles()).isEqualTo(before);
        nurse.picture("role-refused");
        nurse.goTo("roles");
        nurse.sees("This page is for someone else");
    }

    private long roles() {
        return asAdmin(() -> people.search("", 0, 500).stream()
                .map(StaffMember::roles)
                .mapToLong(java.util.List::size)
                .sum());
    }

    private UUID nurse() {
        return java.util.Objects.requireNonNull(
                accounts.loadUserByUsername("nurse@riverbend.demo").staffId());
    }

    private <T> T asAdmin(Supplier<T> deed) {
        return Me.as(accounts.loadUserByUsername("admin@riverbend.demo"), deed);
    }
}

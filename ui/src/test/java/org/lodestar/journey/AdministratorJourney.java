package org.lodestar.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.hsds.HsdsFixture;
import org.lodestar.platform.rosters.sample.SampleDistrict;

/** What an administrator looks at: the district's own pathways, its people and schools, and its roster. */
class AdministratorJourney extends InTheBrowser {

    @Test
    void theDistrictsPathwaysAreThereToLookAt() {
        var admin = oakmont("admin");
        admin.page().locator("main h1").getByText("Pathways").waitFor();
        admin.findsNoBarrier("the pathways");
        admin.picture("pathways");
        admin.goTo("pathways/counseling");
        admin.seesWithin(
                Duration.ofSeconds(15), admin.page().locator(".djs-element").first());
        admin.findsNoBarrier("a pathway's diagram");
        admin.picture("pathway-diagram");
        tab(admin, "Forms");
        admin.sees("Are you worried about this student’s safety today?");
        admin.findsNoBarrier("a pathway's forms");
        tab(admin, "Decisions");
        admin.page().locator("main table:visible").first().waitFor();
        admin.findsNoBarrier("a pathway's decisions");
        admin.picture("pathway-decision");
    }

    @Test
    void riverbendHasItsOwnWay() {
        var admin = visitor("admin@riverbend.demo", DESKTOP);
        admin.goTo("pathways/counseling");
        tab(admin, "History");
        admin.sees("How Riverbend does it");
        admin.picture("pathway-history-riverbend");
    }

    @Test
    void peopleAndSchoolsAreListed() {
        var admin = oakmont("admin");
        admin.goTo("people");
        admin.sees("Coordinator");
        admin.findsNoBarrier("people");
        admin.picture("people");
        admin.goTo("schools");
        admin.sees("Roosevelt Middle");
        admin.findsNoBarrier("schools");
        admin.picture("schools");
    }

    @Test
    void aRosterIsTriedBeforeItIsImported() {
        var admin = visitor("admin@riverbend.demo", DESKTOP);
        admin.goTo("rosters");
        admin.findsNoBarrier("rosters");
        admin.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "riverbend.zip",
                        "application/zip",
                        SampleDistrict.riverbend().zip()));
        admin.page()
                .locator("main vaadin-button:not([disabled])")
                .getByText("Start")
                .click();
        admin.sees("Checked");
        admin.sees("Everything in it is here already: nothing changes.");
        admin.findsNoBarrier("a finished import");
        admin.picture("rosters");
    }

    @Test
    void servicesFromElsewhereAreTriedBeforeTheyAreImported() {
        var admin = visitor("admin@riverbend.demo", DESKTOP);
        admin.goTo("services");
        admin.page().getByText("Import services").click();
        admin.sees("No directory was imported yet");
        admin.findsNoBarrier("importing services");
        admin.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "services.zip",
                        "application/zip",
                        HsdsFixture.sound()
                                .replacing("services.csv", "active,s1", "open,s1")
                                .zip()));
        admin.page()
                .locator("main vaadin-button:not([disabled])")
                .getByText("Start")
                .click();
        admin.sees("Checked: it would not be imported");
        admin.sees("\"open\" is not known here.");
        admin.sees("services.csv · line 2 · status");
        admin.findsNoBarrier("a checked directory");
        admin.picture("services-import");
    }

    private static void tab(Visitor admin, String name) {
        admin.page()
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name))
                .click();
    }
}

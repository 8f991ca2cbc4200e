package org.lodestar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A family's rights at the student's record: given out, corrected, held, purged; and who asked why it was opened. */
class RecordsJourney extends InTheBrowser {

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void theWholeRecordIsGivenOutOnceSomebodySaysWhy(int width) throws IOException {
        var admin = visitor("admin@oakmont.demo", width);
        var name = opensStudent(admin, 0);
        deed(admin, "Export for the family");
        var dialog = admin.page().getByRole(AriaRole.DIALOG);
        admin.sees("Why is it given out?");
        assertThat(dialog.getByText("Document to read and print").isVisible()).isFalse();
        dialog.getByText("The family asked to see it").click();
        dialog.getByText("Document to read and print").waitFor();
        admin.findsNoBarrier("giving out a record");
        admin.needsNoSidewaysScrolling();
        admin.picture("record-export-" + width);
        var file = admin.page()
                .waitForDownload(
                        () -> dialog.getByText("Document to read and print").click());
        assertThat(Files.readString(file.path())).contains(name);
    }

    @Test
    void whatIsWrongIsCorrectedAndTheValueBeforeStaysBesideIt() {
        var admin = oakmont("admin");
        opensStudent(admin, 1);
        deed(admin, "Correct");
        admin.press("Correct");
        admin.sees("Choose what is wrong.");
        var what = admin.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("What is wrong?"));
        what.fill("Middle");
        admin.page()
                .locator("vaadin-combo-box-item:not([hidden])")
                .getByText("Middle name")
                .click();
        box(admin, "What is right?").fill("Robin");
        admin.press("Correct");
        admin.sees("Say why");
        admin.findsNoBarrier("a correction that lacks its reason");
        admin.picture("record-correct");
        box(admin, "Why?").fill("The family showed a letter");
        admin.press("Correct");
        admin.sees("The value before is kept");
        admin.sees("Robin");
        admin.findsNoBarrier("a corrected record");
        admin.picture("record-corrected");
    }

    @Test
    void aRecordUnderALegalHoldIsNotPurgedAndOneWithoutIsGone() {
        var admin = oakmont("admin");
        var name = opensStudent(admin, 7);
        var place = admin.place();
        deed(admin, "Place a legal hold");
        admin.press("Place hold");
        admin.findsNoBarrier("a hold without a reason");
        box(admin, "Why must it be kept?").fill("A court asked for it");
        admin.picture("record-hold");
        admin.press("Place hold");
        admin.sees("Legal hold since");
        admin.findsNoBarrier("a record under hold");

        deed(admin, "Purge");
        box(admin, "Type the student’s name").fill("Somebody Else");
        admin.press("Purge for good");
        admin.page().locator("vaadin-text-field[invalid]").waitFor();
        admin.findsNoBarrier("a purge with a wrong name");
        admin.picture("record-purge");
        box(admin, "Type the student’s name").fill(name);
        admin.press("Purge for good");
        admin.sees("legal hold");
        admin.press("Keep it");

        deed(admin, "Lift the legal hold");
        box(admin, "Why is it no longer needed?").fill("The court is done");
        admin.press("Lift hold");
        admin.sees("Done.");
        deed(admin, "Purge");
        box(admin, "Type the student’s name").fill(name);
        admin.press("Purge for good");
        admin.sees("The record is purged.");
        admin.page().navigate(address() + place);
        admin.page().locator("main h1").first().waitFor();
        admin.picture("record-purged");
    }

    @Test
    void somebodyWhoDoesNotWorkWithAStudentIsAskedWhyWhereTheDistrictWantsIt() {
        var admin = visitor("admin@riverbend.demo", DESKTOP);
        asksWhy(admin, true);
        try {
            var nurse = visitor("nurse@riverbend.demo", PHONE);
            nurse.goTo("students");
            nurse.looks();
            student(nurse, 0).click();
            nurse.sees("Before you open this record");
            nurse.findsNoBarrier("being asked why");
            nurse.needsNoSidewaysScrolling();
            nurse.press("Open the record");
            nurse.page().locator("vaadin-radio-group[invalid]").waitFor();
            nurse.findsNoBarrier("being asked why, unanswered");
            nurse.picture("record-why-phone");
            nurse.page().getByText("An emergency").click();
            nurse.press("Open the record");
            nurse.page().locator(".student-head h1").waitFor();
            nurse.needsNoSidewaysScrolling();
            admin.goTo("audit");
            admin.sees("An emergency");
            admin.findsNoBarrier("the audit");
            admin.picture("audit-with-why");
        } finally {
            asksWhy(admin, false);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void theTrailsAndTheSettingsAreReadByEverybody(int width) {
        var admin = visitor("admin@oakmont.demo", width);
        for (var place : new String[] {"audit", "settings"}) {
            admin.goTo(place);
            admin.looks();
            admin.findsNoBarrier(place);
            admin.needsNoSidewaysScrolling();
            admin.picture(place + "-" + width);
        }
        var operator = visitor("operator@lodestar.demo", width);
        operator.goTo("installation-audit");
        operator.looks();
        operator.findsNoBarrier("the operators' audit");
        operator.needsNoSidewaysScrolling();
        operator.picture("installation-audit-" + width);
    }

    private static void asksWhy(Visitor admin, boolean asks) {
        admin.goTo("settings");
        var box = admin.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Ask why"));
        box.setChecked(asks);
        admin.sees(asks ? "People are asked why." : "Nobody is asked why.");
    }

    /** Opens the page of the student at this place in the list and says who it is. */
    private static String opensStudent(Visitor who, int place) {
        who.goTo("students");
        who.looks();
        student(who, place).click();
        var name = who.page().locator(".student-head h1");
        name.waitFor();
        who.looks();
        return name.textContent();
    }

    private static Locator student(Visitor who, int place) {
        return who.page()
                .locator("a.student-row", new Page.LocatorOptions().setHasText(Pattern.compile("Grade|Kinder")))
                .nth(place);
    }

    private static void deed(Visitor who, String deed) {
        who.page()
                .locator("vaadin-menu-bar.record-menu vaadin-menu-bar-button")
                .first()
                .click();
        who.page()
                .getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(deed).setExact(true))
                .click();
        who.looks();
    }

    private static Locator box(Visitor who, String label) {
        return who.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .last();
    }
}

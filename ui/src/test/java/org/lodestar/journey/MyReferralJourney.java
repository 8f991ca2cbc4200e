package org.lodestar.journey;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** What a teacher does with a referral of their own while others work on it. */
class MyReferralJourney extends InTheBrowser {

    @Test
    void aTeacherAddsAWordAndThenTakesItBack() {
        var teacher = oakmont("teacher");
        teacher.goTo("my-referrals");
        mine(teacher, "Attendance").click();
        teacher.page().locator("main h1").getByText("Attendance").waitFor();
        teacher.writes("Comment", "His sister says the bus pass ran out.");
        teacher.press("Add comment");
        teacher.page()
                .locator("main ol")
                .getByText("His sister says the bus pass ran out.")
                .waitFor();
        teacher.looks();
        teacher.press("On the diagram");
        teacher.page().locator("vaadin-dialog-overlay .djs-element").first().waitFor();
        teacher.picture("referral-on-the-diagram");
        teacher.page().keyboard().press("Escape");
        withdraws(teacher);
    }

    private static Locator mine(Visitor teacher, String pathway) {
        return teacher.page()
                .locator(".my-referral")
                .filter(new Locator.FilterOptions().setHasText(pathway))
                .first()
                .locator("h3 a");
    }

    private static void withdraws(Visitor teacher) {
        teacher.press("Withdraw …");
        teacher.press("Withdraw");
        teacher.sees("Say in a few words why");
        teacher.page().locator("vaadin-dialog-overlay textarea").fill("The family has solved it and asks us to stop.");
        teacher.press("Withdraw");
        teacher.sees("Withdrawn. Everybody who works on it has been told.");
        teacher.picture("referral-withdrawn");
        teacher.findsNoBarrier("a withdrawn referral");
    }

    @Test
    void anOpenReferralIsShownBeforeASecondIsMade() {
        var teacher = oakmont("teacher");
        teacher.goTo("my-referrals");
        mine(teacher, "Coordination of services").click();
        teacher.page().locator("main h1 a[href^='students/']").click();
        teacher.follow("Refer ");
        teacher.choosesNeed("Something else, or I am not sure");
        teacher.sees("Already open: Coordination of services");
        teacher.picture("already-open");
    }

    @Test
    void aRequestAboutNobodyNeedsNoStudent() {
        var teacher = oakmont("teacher");
        teacher.goTo("refer");
        teacher.choosesNeed("Borrow a science kit");
        teacher.sees("This request is about no student.");
        teacher.finds("Which kit?", "mag");
        teacher.picture("request");
        teacher.findsNoBarrier("a request");
    }
}

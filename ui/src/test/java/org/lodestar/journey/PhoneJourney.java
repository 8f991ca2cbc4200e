package org.lodestar.journey;

import org.junit.jupiter.api.Test;

/** The same on a phone, 360 pixels wide, with one thumb. */
class PhoneJourney extends InTheBrowser {

    @Test
    void aTeacherRefersAHungryChild() {
        var teacher = visitor("teacher@oakmont.demo", PHONE);
        teacher.goTo("refer");
        teacher.needsNoSidewaysScrolling();
        teacher.finds("Student", "diallo");
        teacher.choosesNeed("Hungry or no safe home");
        teacher.ticks("Food");
        teacher.writes("What have you seen or heard?", "Takes food from the bins after lunch.");
        teacher.findsNoBarrier("refer on a phone");
        teacher.needsNoSidewaysScrolling();
        teacher.picture("phone-refer");
    }

    @Test
    void aCounselorWorksThroughTheInbox() {
        var counselor = visitor("counselor@oakmont.demo", PHONE);
        counselor.goTo("inbox");
        counselor.needsNoSidewaysScrolling();
        counselor.findsNoBarrier("the inbox on a phone");
        counselor.picture("phone-inbox");
        counselor.page().locator("button.work-row").first().click();
        counselor.page().locator(".step-part").waitFor();
        counselor.needsNoSidewaysScrolling();
        counselor.findsNoBarrier("a step on a phone");
        counselor.picture("phone-step");
        counselor.press("Back to the list");
        counselor.page().locator("button.work-row").first().waitFor();
    }

    @Test
    void everyPageOfStaffFits() {
        var coordinator = visitor("coordinator@oakmont.demo", PHONE);
        for (var place : new String[] {"my-referrals", "students", "services"}) {
            coordinator.goTo(place);
            coordinator.needsNoSidewaysScrolling();
            coordinator.findsNoBarrier(place + " on a phone");
            coordinator.picture("phone-" + place);
        }
    }
}

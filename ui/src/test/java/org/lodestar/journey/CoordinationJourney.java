package org.lodestar.journey;

import org.junit.jupiter.api.Test;

/** The coordination team plans two services at once, follows both, and closes the loop with who referred. */
class CoordinationJourney extends InTheBrowser {

    @Test
    void aGeneralConcernBecomesTwoServicesAndAnOutcome() {
        var coordinator = oakmont("coordinator");
        var step = "Look at the new referral";
        var subject = coordinator.subjectOf(step);
        coordinator.takes(step, subject);
        coordinator.chooses("We take it on: plan it in the team");
        coordinator.completes();
        plansTwoServices(coordinator, subject);
        aDateThatIsNoneIsNamed(coordinator, subject);
        for (int service = 0; service < 2; service++) {
            arranges(coordinator, subject);
        }
        for (int service = 0; service < 2; service++) {
            coordinator.opensOwn("Did the student get it?", subject);
            coordinator.chooses("It is finished");
            coordinator.completes();
        }
        coordinator.opensOwn("Look at what changed", subject);
        coordinator.answers("Was the goal met?", "In part");
        coordinator.writes("What changed for the student?", "Reads from the last row now and hands in homework.");
        coordinator.chooses("No, this is finished");
        coordinator.completes();

        var teacher = oakmont("teacher");
        teacher.goTo("my-referrals");
        teacher.sees("Coordination of services");
        teacher.picture("my-referrals-outcome");
    }

    private static void plansTwoServices(Visitor coordinator, String subject) {
        coordinator.opensOwn("Plan help with the team", subject);
        coordinator.date("When did the team meet?", "11/24/2026");
        coordinator.chooses("Give one or more services");
        coordinator.finds("Which services?", "vision");
        coordinator.finds("Which services?", "tutor");
        coordinator.page().keyboard().press("Escape");
        coordinator.writes("What should be different for the student?", "Sees the board, catches up in math.");
        coordinator.findsNoBarrier("planning services");
        coordinator.picture("plan-services");
        coordinator.completes();
    }

    private static void aDateThatIsNoneIsNamed(Visitor coordinator, String subject) {
        coordinator.opensOwn("Arrange the service", subject);
        coordinator.chooses("Yes, the first appointment is set");
        coordinator.date("First appointment", "someday");
        coordinator.press("Complete");
        coordinator.sees("This is not a date. Write it like 11/24/2026.");
    }

    private static void arranges(Visitor coordinator, String subject) {
        coordinator.opensOwn("Arrange the service", subject);
        coordinator.chooses("Yes, the first appointment is set");
        coordinator.date("First appointment", "12/01/2026");
        coordinator.completes();
    }
}

package org.lodestar.journey;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.people.Accounts;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.People;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people at the same step: each sees the other at once, and only one result comes of it. */
class TwoPeopleJourney extends InTheBrowser {

    private static final String STEP = "Contact the family";

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @BeforeAll
    void theCounselorAlsoCoordinates() {
        var coordinator =
                accounts.loadUserByUsername("coordinator@oakmont.demo").staffId();
        var counselor = accounts.loadUserByUsername("counselor@oakmont.demo").staffId();
        Me.as(accounts.loadUserByUsername("admin@oakmont.demo"), () -> {
            var school = people.find(coordinator).orElseThrow().roles().get(0).schoolId();
            people.giveRole(counselor, "coordinator", school);
            return school;
        });
    }

    @Test
    void aClaimShowsToTheOtherWithinTwoSeconds() {
        var one = oakmont("coordinator");
        var other = oakmont("counselor");
        var subject = one.subjectOf(STEP);
        one.opens(STEP, subject);
        other.opens(STEP, subject);
        one.press("Claim");
        other.seesWithin(
                Duration.ofSeconds(2), other.page().locator(".due-line").getByText("with Elena Ortiz"));
        one.press("Release");
        other.seesWithin(
                Duration.ofSeconds(2), other.page().locator(".due-line").getByText("waits for the team"));
    }

    @Test
    void theSecondToCompleteIsToldAndLosesNothing() {
        var one = oakmont("coordinator");
        var subject = one.subjectOf("Arrange help today");
        one.takes("Arrange help today", subject);
        var again = oakmont("coordinator");
        again.opensOwn("Arrange help today", subject);
        again.chooses("No: the family does not want it");
        one.chooses("No: nobody I asked has it");
        one.writes("Whom did you ask?", "The pantry and two churches.");
        one.completes();
        again.sees("What you typed is still here.");
        again.findsNoBarrier("a step that somebody else completed");
    }
}

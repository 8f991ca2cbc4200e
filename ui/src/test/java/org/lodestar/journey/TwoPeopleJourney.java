package org.lodestar.journey;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Two people at the same step: each sees the other at once, and only one result comes of it. */
class TwoPeopleJourney extends InTheBrowser {

    private static final String STEP = "Contact the family";

    @Test
    void aClaimShowsToTheOtherWithinTwoSeconds() {
        var one = oakmont("coordinator");
        var other = oakmont("coordinator");
        one.goTo("inbox");
        var subject = one.page()
                .locator("button.work-row", new Page.LocatorOptions().setHasText(STEP))
                .first()
                .locator(".subject")
                .textContent();
        other.opens(STEP, subject);
        other.press("Claim");
        one.opens(STEP, subject);
        other.press("Release");
        one.seesWithin(
                Duration.ofSeconds(2),
                one.page().getByText("waits for the team").first());
        one.press("Claim");
        other.seesWithin(
                Duration.ofSeconds(2), other.page().getByText("with you").first());
    }
}

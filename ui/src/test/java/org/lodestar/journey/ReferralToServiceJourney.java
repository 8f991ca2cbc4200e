package org.lodestar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * The main job, as the design's table tells it: a teacher refers, the right people handle each step, the service is
 * delivered, the outcome is recorded, and the teacher saw every step without what is confidential.
 */
class ReferralToServiceJourney extends InTheBrowser {

    private static final String SEEN = "Missed nine days, tired, crying in the hallway since her uncle left.";
    private static final String PRIVATE = "Speaks of nightmares and wants her mother not to know yet.";
    private Visitor teacher;
    private Visitor counselor;

    @Test
    void aTeachersWorryBecomesCounselingAndComesBackAsAnOutcome() {
        teacher = oakmont("teacher");
        counselor = oakmont("counselor");
        eachLandsWhereTheirDayBegins();
        theFormFollowsTheAnswers();
        whatIsTypedSurvivesAReload();
        aMissingAnswerIsNamedAtItsPlace();
        theReferralIsSentAndSaysWhatComesNext();
        theInboxShowsItByItself();
        theCounselorTakesItAndDecides();
        theFamilyAgrees();
        theSessionsAreHeld();
        theOutcomeIsRecorded();
        theTeacherSawEveryStepButNothingPrivate();
        theStudentsRecordTellsWhatHelped();
    }

    private void eachLandsWhereTheirDayBegins() {
        counselor.page().locator("main .inbox").waitFor();
        teacher.page().locator("main h1").getByText("My referrals").waitFor();
        counselor.findsNoBarrier("the inbox");
        teacher.findsNoBarrier("my referrals");
    }

    private void theFormFollowsTheAnswers() {
        teacher.goTo("refer");
        assertThat(teacher.offers("Student", "amra dialo").first().textContent())
                .contains("Amara Diallo");
        teacher.finds("Student", "amra dialo");
        teacher.choosesNeed("Sad, worried, grieving");
        teacher.sees("Are you worried about this student’s safety today?");
        teacher.seesNot("When was the loss?");
        teacher.ticks("Grieving a loss");
        teacher.sees("When was the loss?");
        teacher.findsNoBarrier("refer");
    }

    private void whatIsTypedSurvivesAReload() {
        teacher.writes("What have you seen or heard?", SEEN);
        teacher.sees("Draft saved");
        teacher.page().waitForTimeout(1_000);
        teacher.page().reload();
        teacher.sees("When was the loss?");
        assertThat(teacher.page()
                        .locator("main vaadin-text-area textarea")
                        .first()
                        .inputValue())
                .isEqualTo(SEEN);
    }

    private void aMissingAnswerIsNamedAtItsPlace() {
        teacher.press("Send referral");
        teacher.sees("to put right before this can go");
        teacher.picture("refer-with-a-problem");
        teacher.answers("Are you worried about this student’s safety today?", "No");
    }

    private void theReferralIsSentAndSaysWhatComesNext() {
        teacher.press("Send referral");
        teacher.sees("Your referral for Amara Diallo is on its way.");
        teacher.sees("You will hear at each step.");
        teacher.sees("A counselor looks at it by");
        teacher.picture("refer-sent");
    }

    private void theInboxShowsItByItself() {
        counselor.seesWithin(Duration.ofSeconds(2), counselor.row("Decide how to help", "Amara D."));
    }

    private void theCounselorTakesItAndDecides() {
        counselor.takes("Decide how to help", "Amara D.");
        counselor.sees("interpreter needed");
        counselor.sees(SEEN);
        counselor.chooses("With counseling: I will speak with the family");
        counselor.writes("Notes", PRIVATE);
        counselor.findsNoBarrier("an open step");
        counselor.picture("inbox");
        counselor.completes();
    }

    private void theFamilyAgrees() {
        counselor.opensOwn("Talk with the family", "Amara D.");
        counselor.chooses("The family agrees to counseling");
        counselor.writes("With whom did you speak?", "Mariama Diallo, her mother");
        counselor.chooses("In person");
        counselor.completes();
    }

    private void theSessionsAreHeld() {
        counselor.opensOwn("Counseling session", "Amara D.");
        counselor.date("Date", "11/24/2026");
        counselor.answers("Did it take place?", "Yes");
        counselor.chooses("Counseling is finished");
        counselor.writes("What does the next person need to know?", PRIVATE);
        counselor.completes();
    }

    private void theOutcomeIsRecorded() {
        counselor.opensOwn("Look back together", "Amara D.");
        counselor.answers("Did counseling help?", "Yes");
        counselor.writes("Look back", "Comes to school every day again and has two friends at lunch.");
        counselor.completes();
    }

    private void theTeacherSawEveryStepButNothingPrivate() {
        teacher.goTo("my-referrals");
        teacher.sees("Amara Diallo");
        teacher.picture("my-referrals");
        teacher.page()
                .locator("main a[href^='referrals/']")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Amara"))
                .first()
                .click();
        teacher.page().locator("main h1").getByText("Amara Diallo").waitFor();
        teacher.sees(SEEN);
        teacher.seesNot(PRIVATE);
        teacher.seesNot("nightmares");
        teacher.findsNoBarrier("a referral");
        teacher.picture("referral");
    }

    private void theStudentsRecordTellsWhatHelped() {
        counselor.goTo("students?q=amara%20diallo");
        counselor.follow("Amara Diallo");
        counselor.page().locator("main h1").getByText("Amara Diallo").waitFor();
        counselor.sees("What helped");
        counselor.sees("Mariama Diallo");
        counselor.findsNoBarrier("a student's record");
        counselor.picture("student");
    }
}

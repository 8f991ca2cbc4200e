package org.lodestar.processes.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.engagements.Engagement;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.library.internal.StarterFiles;
import org.lodestar.processes.testing.RunsPathways;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RunsPathways
@Import(Walks.class)
class FoodAndShelterPathwayIT {

    private static final PathwayFiles FILES = StarterFiles.read("food-and-shelter");
    private static final Tour TOUR = new Tour(FILES);
    private static final Object[] ARRANGED = {"arranged", "yes", "given", List.of("food"), "arrivesOn", "2026-11-25"};
    private static final Object[] HOUSED = {"livesNow", "motel", "rights", List.of("stay", "ride")};

    @Autowired
    Walks walks;

    @AfterAll
    static void everyEndingTimerStepAndActionWasSeen() {
        TOUR.sawEverything();
    }

    @Test
    void foodArrivesWithinADayWithoutConsent() {
        Walk walk = begin("yes").is(false, "arranging").waitsFor("arrange").does("arrange", ARRANGED);
        walk.is(false, "confirming").does("confirm", "arrived", "yes", "askedWhom", "family");
        walk.endedAs("completed", "Help arrived");
        assertThat(walk.engagements()).extracting(Engagement::result).containsExactly("arrived");
    }

    @Test
    void helpThatDidNotArriveIsArrangedAgain() {
        Walk walk = begin("yes")
                .does("arrange", ARRANGED)
                .does("confirm", "arrived", "no", "whyNotArrived", "No ride.", "askedWhom", "student")
                .waitsFor("arrange");
        assertThat(walk.engagements()).extracting(Engagement::open).containsExactly(false);
    }

    @Test
    void whereNobodyHasItThePrincipalIsAskedAndItIsTriedAgain() {
        begin("yes")
                .does("arrange", "arranged", "no-source", "asked", "The food bank.")
                .waitsFor()
                .passes("ask_again")
                .waitsFor("arrange");
    }

    @Test
    void aStudentWithoutAFixedHomeHasTheLiaisonAtTheSameTime() {
        Walk walk = begin("no").waitsFor("arrange", "housing");
        assertThat(walk.seenBy("coordinator").urgent()).isTrue();
        walk.does("arrange", ARRANGED)
                .does("confirm", "arrived", "yes", "askedWhom", "family")
                .waitsFor("housing");
        walk.does("housing", HOUSED).endedAs("completed", "Help arrived");
    }

    @Test
    void theFamilyDoesNotWantItOrCannotBeReached() {
        begin("yes").does("arrange", "arranged", "declined").endedAs("declined", "Family does not want it");
        begin("yes").does("arrange", "arranged", "unreachable").endedAs("no-response", "Family could not be reached");
    }

    @Test
    void afterADayThePrincipalIsTold() {
        Walk walk = begin("unsure").passes("remind_at_arrange").passes("escalate_at_arrange");
        walk.isAlsoWith("principal", "arrange").does("arrange", ARRANGED);
        walk.doesLate("confirm", "arrived", "yes", "askedWhom", "provider")
                .doesLate("housing", HOUSED)
                .endedAs("completed", "Help arrived");
    }

    @Test
    void theReferrerWithdrawsIt() {
        begin("no").does("arrange", ARRANGED).isWithdrawn().endedAs("withdrawn", "Withdrawn");
    }

    private Walk begin(String home) {
        return walks.begin(
                FILES,
                TOUR,
                Map.of("needs", List.of("food"), "home", home, "whatHappened", "She asks for others' lunch."));
    }
}

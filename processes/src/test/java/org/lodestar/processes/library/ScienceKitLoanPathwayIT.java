package org.lodestar.processes.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.library.internal.StarterFiles;
import org.lodestar.processes.testing.RunsPathways;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RunsPathways
@Import(Walks.class)
class ScienceKitLoanPathwayIT {

    private static final PathwayFiles FILES = StarterFiles.read("science-kit-loan");
    private static final Tour TOUR = new Tour(FILES);
    private static final Object[] HANDED_OUT = {"handedOut", "yes", "kitNumber", "C-7", "partsChecked", true};

    @Autowired
    Walks walks;

    @AfterAll
    static void everyEndingTimerStepAndActionWasSeen() {
        TOUR.sawEverything();
    }

    @Test
    void aKitIsLentAndComesBackWithoutAnyStudent() {
        Walk walk = begin();
        assertThat(walk.seenBy("coordinator").studentId()).isNull();
        lent(walk).is(false, "lent").does("take_back", "cameBack", "complete").endedAs("returned", "Returned");
    }

    @Test
    void itIsNotApproved() {
        begin().does("approve", "approved", "no", "declineWords", "It is in repair.")
                .endedAs("declined", "Not approved");
    }

    @Test
    void itIsNotThereAfterAll() {
        begin().does("approve", "approved", "yes")
                .does("hand_out", "handedOut", "no", "whyUnavailable", "out")
                .endedAs("declined", "No kit available");
    }

    @Test
    void itIsKeptAWeekLongerAndComesBackWithPartsMissing() {
        lent(begin())
                .does("take_back", "cameBack", "longer")
                .waitsFor()
                .passes("longer")
                .does("take_back", "cameBack", "parts-missing", "missingParts", "Two magnets.")
                .endedAs("returned", "Returned, parts missing");
    }

    @Test
    void itIsLost() {
        lent(begin())
                .does("take_back", "cameBack", "lost", "lostWords", "Left on the bus.")
                .endedAs("lost", "Lost");
    }

    @Test
    void whatIsLateIsRemindedOf() {
        Walk walk = begin().passes("remind_at_approve")
                .passes("escalate_at_approve")
                .isAlsoWith("coordinator", "approve");
        walk.does("approve", "approved", "yes").doesLate("hand_out", HANDED_OUT);
        walk.passes("return_reminder").passes("kit_overdue").isAlsoWith("principal", "take_back");
    }

    @Test
    void itIsWithdrawn() {
        begin().isWithdrawn().endedAs("withdrawn", "Withdrawn");
    }

    private Walk begin() {
        return walks.ask(
                FILES, TOUR, Map.of("kit", "circuits", "forWhat", "Period 3, electricity", "neededFrom", "2099-12-01"));
    }

    private static Walk lent(Walk walk) {
        return walk.does("approve", "approved", "yes").does("hand_out", HANDED_OUT);
    }
}

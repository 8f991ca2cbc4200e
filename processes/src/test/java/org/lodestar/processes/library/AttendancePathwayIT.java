package org.lodestar.processes.library;

import java.util.List;
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
class AttendancePathwayIT {

    private static final PathwayFiles FILES = StarterFiles.read("attendance");
    private static final Tour TOUR = new Tour(FILES);
    private static final Object[] REACHED = {"contacted", "yes", "spokeWith", "The father", "familySays", "No ride."};
    private static final Object[] PLAN = {"supports", List.of("ride"), "who", "Ms. Lee calls at 7", "goalDays", 2};

    @Autowired
    Walks walks;

    @AfterAll
    static void everyEndingTimerStepAndActionWasSeen() {
        TOUR.sawEverything();
    }

    @Test
    void afterThreeWeeksThePlanWorked() {
        Walk walk = begin().is(false, "contact").does("contact", REACHED).is(false, "barriers");
        planned(walk, 9).is(false, "support").waitsFor().passes("support_time");
        review(walk.is(false, "review"), "finish").endedAs("completed", "Plan finished");
    }

    @Test
    void theFamilyIsCalledAgainThenVisitedAndCannotBeFound() {
        begin().does("contact", "contacted", "not-yet", "triedHow", List.of("call"))
                .passes("call_again")
                .does("contact", "contacted", "no", "triedHow", List.of("call", "mail", "text"))
                .doesLate("visit", "visited", "no", "visitDate", "2026-12-01", "foundInstead", "moved")
                .endedAs("no-response", "Family could not be reached");
    }

    @Test
    void aVisitFindsTheFamily() {
        begin().does("contact", "contacted", "no", "triedHow", List.of("call", "mail", "text"))
                .does("visit", "visited", "yes", "visitDate", "2026-12-01", "familySays", "She cares for a baby.")
                .waitsFor("barriers");
    }

    @Test
    void whoMissedAFifthOfTheYearBringsThePrincipalToTheTable() {
        Walk walk = begin().does("contact", REACHED);
        barriers(walk, 12).waitsFor("plan");
    }

    @Test
    void theSupportGoesOnIsChangedAndIsHandedToTheTeam() {
        Walk walk = planned(begin().does("contact", REACHED), 3).passes("support_time");
        review(walk, "go-on").waitsFor().passes("support_time");
        review(walk, "change").does("change_plan", PLAN).waitsFor().passes("support_time");
        review(walk, "more-help").endedAs("referred-out", "Handed to the coordination team");
    }

    @Test
    void whatIsLateIsRemindedOfAndBroughtBeforeThePrincipal() {
        Walk walk = begin().passes("remind_at_contact")
                .passes("escalate_at_contact")
                .isAlsoWith("principal", "contact");
        walk.does("contact", REACHED)
                .doesLate("barriers", "barriers", List.of("transport"), "daysThisYear", 4, "daysEnrolled", 50)
                .doesLate("plan", PLAN)
                .passes("support_time")
                .passes("remind_at_review")
                .passes("escalate_at_review");
        review(walk, "finish").endedAs("completed", "Plan finished");
    }

    @Test
    void theReferrerWithdrawsIt() {
        planned(begin().does("contact", REACHED), 3).isWithdrawn().endedAs("withdrawn", "Withdrawn");
    }

    private Walk begin() {
        return walks.begin(
                FILES,
                TOUR,
                Map.of("daysMissed", 5, "pattern", "whole-days", "sinceWhen", "weeks", "whatHappened", "Nothing yet."));
    }

    private static Walk barriers(Walk walk, int days) {
        return walk.does("barriers", "barriers", List.of("transport"), "daysThisYear", days, "daysEnrolled", 50);
    }

    private static Walk planned(Walk walk, int days) {
        return barriers(walk, days).does("plan", PLAN);
    }

    private static Walk review(Walk walk, String answer) {
        if (!answer.equals("finish")) {
            return walk.does("review", "daysSince", 2, "trend", "same", "reviewAnswer", answer);
        }
        return walk.does(
                "review",
                "daysSince",
                1,
                "trend",
                "better",
                "reviewAnswer",
                answer,
                "result",
                "met",
                "reviewSummary",
                "The ride.");
    }
}

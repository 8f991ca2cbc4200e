package org.lodestar.processes.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.engagements.Engagement;
import org.lodestar.platform.engagements.Outcome;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.library.internal.StarterFiles;
import org.lodestar.processes.testing.RunsPathways;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RunsPathways
@Import(Walks.class)
class CoordinationPathwayIT {

    private static final PathwayFiles FILES = StarterFiles.read("coordination");
    private static final Tour TOUR = new Tour(FILES);
    private static final Map<String, Object> CONCERN =
            Map.of("concerns", List.of("academic"), "whatHappened", "Her grades fell since October.");

    @Autowired
    Walks walks;

    @AfterAll
    static void everyEndingTimerStepAndActionWasSeen() {
        TOUR.sawEverything();
    }

    @Test
    void servicesAreChosenGivenAndTheLoopIsClosed() {
        Walk walk = begin().is(false, "looked-at").does("triage", "triageAnswer", "accept");
        String tutoring = service(walk, "Tutoring");
        String mentoring = service(walk, "Mentoring");
        plan(walk.is(false, "planned"), tutoring, mentoring);
        walk.is(false, "under-way").waitsFor("arrange", "arrange");
        arranged(walk).waitsFor("arrange", "check");
        arranged(walk).waitsFor("check", "check");
        assertThat(walk.engagements()).extracting(Engagement::open).containsExactly(true, true);
        walk.does("check", "delivery", "finished").does("check", "delivery", "stopped", "whyStopped", "no-show");
        assertThat(walk.engagements())
                .extracting(Engagement::serviceName)
                .containsExactlyInAnyOrder("Tutoring", "Mentoring");
        assertThat(walk.engagements()).extracting(Engagement::result).containsExactlyInAnyOrder("finished", "stopped");
        outcome(walk.is(false, "outcome"), "partly", "no").endedAs("completed", "Help given");
        assertThat(walk.outcomes()).extracting(Outcome::result).containsExactly("partly");
    }

    @Test
    void theReferrerIsAskedAndTheTeamGoesOn() {
        begin().does("triage", "triageAnswer", "ask", "question", "Since when?")
                .waitsFor("answer_question")
                .does("answer_question", "moreInformation", "Since her grandmother died.")
                .waitsFor("triage");
    }

    @Test
    void whereTheReferrerDoesNotAnswerTheTeamGoesOnWithout() {
        begin().does("triage", "triageAnswer", "ask", "question", "Since when?")
                .passes("no_answer")
                .waitsFor("triage");
    }

    @Test
    void itIsDeclinedWithAReason() {
        begin().does(
                        "triage",
                        "triageAnswer",
                        "decline",
                        "declineReason",
                        "classroom",
                        "declineWords",
                        "Seat her in front.")
                .endedAs("declined", "Not taken on");
    }

    @Test
    void itIsJoinedToAnOpenReferral() {
        Walk walk = begin();
        UUID earlier = walk.run().referral();
        walk.run().refer(walk.run().student(), "teacher", CONCERN);
        walk.does("triage", "triageAnswer", "merge", "openReferral", earlier.toString())
                .endedAs("merged", "Joined to an open referral");
        assertThat(walk.seenBy("coordinator").mergedInto()).isEqualTo(earlier);
    }

    @Test
    void theTeamWaitsAndLooksAgainAndSeesNoNeed() {
        planned("watch").passes("watch").waitsFor("meeting");
        planned("no-need").endedAs("not-needed", "No service needed");
    }

    @Test
    void aServiceThatIsHardToGetIsTriedAgainAndMayGoOn() {
        Walk walk = begin().does("triage", "triageAnswer", "accept");
        plan(walk, service(walk, "Eye glasses"));
        walk.does("arrange", "arranged", "not-yet").waitsFor().passes("try_again");
        arranged(walk)
                .does("check", "delivery", "goes-on")
                .waitsFor()
                .passes("still_going")
                .waitsFor("check");
    }

    @Test
    void aServiceNobodyUsesLeadsToAnotherPlan() {
        Walk walk = begin().does("triage", "triageAnswer", "accept");
        plan(walk, service(walk, "After school"));
        walk.does("arrange", "arranged", "no", "whyNever", "family-no").waitsFor("outcome");
        assertThat(walk.engagements()).isEmpty();
        outcome(walk, "not-met", "yes").waitsFor("meeting");
    }

    @Test
    void whatIsLateIsRemindedOfAndBroughtBeforeOthers() {
        Walk walk =
                begin().passes("remind_at_triage").passes("escalate_at_triage").isAlsoWith("principal", "triage");
        walk.does("triage", "triageAnswer", "accept");
        String service = service(walk, "Tutoring");
        walk.doesLate("meeting", plan(service)).doesLate("arrange", ARRANGED).doesLate("check", "delivery", "finished");
        walk.doesLate("outcome", "result", "met", "outcomeSummary", "Reads better.", "moreHelp", "no")
                .endedAs("completed", "Help given");
    }

    @Test
    void whoeverReferredMayWithdrawItAtAnyTime() {
        Walk walk = begin().does("triage", "triageAnswer", "accept");
        plan(walk, service(walk, "Tutoring"));
        arranged(walk).isWithdrawn().endedAs("withdrawn", "Withdrawn");
        assertThat(walk.engagements()).extracting(Engagement::open).containsExactly(false);
    }

    private static final Object[] ARRANGED = {"arranged", "yes", "firstAppointment", "2026-12-01"};

    private Walk begin() {
        return walks.begin(FILES, TOUR, CONCERN);
    }

    private Walk planned(String answer) {
        return begin().does("triage", "triageAnswer", "accept")
                .does("meeting", "meetingDate", "2026-11-24", "planAnswer", answer, "decisionWords", "She settles in.");
    }

    private static Walk plan(Walk walk, String... services) {
        return walk.does("meeting", plan(services));
    }

    private static Object[] plan(String... services) {
        return new Object[] {
            "meetingDate",
            "2026-11-24",
            "planAnswer",
            "services",
            "chosenServices",
            List.of(services),
            "goal",
            "Reads at grade level"
        };
    }

    private static Walk arranged(Walk walk) {
        return walk.does("arrange", ARRANGED);
    }

    private static Walk outcome(Walk walk, String result, String more) {
        return walk.does("outcome", "result", result, "outcomeSummary", "Reads better.", "moreHelp", more);
    }

    private String service(Walk walk, String name) {
        return walk.run().district().as("admin", () -> {
            UUID provider = walks.directory().addProvider(name + " Inc", name + " Inc", "", null, null);
            return walks.directory()
                    .addService(name, provider, null, name, "", "learning", false)
                    .toString();
        });
    }
}

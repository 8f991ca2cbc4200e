package org.lodestar.processes.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.library.internal.StarterFiles;
import org.lodestar.processes.testing.RunsPathways;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RunsPathways
@Import(Walks.class)
class CounselingPathwayIT {

    private static final PathwayFiles FILES = StarterFiles.read("counseling");
    private static final Tour TOUR = new Tour(FILES);
    private static final Object[] AGREED = {"familyAnswer", "given", "spokeWith", "The mother", "consentMethod", "phone"
    };

    @Autowired
    Walks walks;

    @AfterAll
    static void everyEndingTimerStepAndActionWasSeen() {
        TOUR.sawEverything();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yes    | sad               | safety_check",
                "no     | self-harm         | safety_check",
                "unsure | sad,sleep         | safety_check",
                "unsure | change            | safety_check",
                "unsure | sad               | triage",
                "no     | sleep             | triage",
                "no     | sad               | triage"
            })
    void theTableDecidesWhoseSafetyComesFirst(String safety, String signs, String step) {
        begin(safety, signs.split(",")).waitsFor(step);
    }

    @Test
    void aWordThatCannotWaitMakesItTheSameDay() {
        Map<String, Object> intake = new HashMap<>(intake("no", "sad"));
        intake.put("whatHappened", "He wrote about suicide in his journal.");
        walks.begin(FILES, TOUR, intake).waitsFor("safety_check").is(true, "safety");
    }

    @Test
    void theFamilyAgreesBeforeTheFirstSessionAndCounselingHelps() {
        Walk walk = calm().is(false, "looked-at").does("triage", "triageAnswer", "accept");
        walk.is(false, "family").does("family_talk", AGREED).is(false, "in-care");
        assertThat(walk.seenBy("counselor").ownerName()).isEqualTo("North Counselor");
        session(walk, "another").waitsFor().passes("next_session");
        session(walk, "finished").is(false, "outcome");
        lookBack(walk).endedAs("completed", "Counseling finished");
    }

    @Test
    void theFamilySaysNo() {
        calm().does("triage", "triageAnswer", "accept")
                .does("family_talk", "familyAnswer", "refused", "spokeWith", "The father", "consentMethod", "in-person")
                .endedAs("declined", "Family said no");
    }

    @Test
    void theFamilyIsCalledAgainAndCannotBeReached() {
        calm().does("triage", "triageAnswer", "accept")
                .does("family_talk", "familyAnswer", "not-yet", "triedHow", List.of("call"))
                .waitsFor()
                .passes("call_again")
                .does("family_talk", "familyAnswer", "unreachable", "triedHow", List.of("call", "letter", "visit"))
                .endedAs("no-response", "Family could not be reached");
    }

    @Test
    void anotherHelpFitsBetterAfterTheReferrerWasAsked() {
        calm().does("triage", "triageAnswer", "ask", "question", "Since when?")
                .does("answer_question", "moreInformation", "Since Monday.")
                .does("triage", "triageAnswer", "ask", "question", "And before?")
                .passes("no_answer")
                .does("triage", "triageAnswer", "decline", "otherHelp", "nurse")
                .endedAs("declined", "Other help fits better");
    }

    @Test
    void aStudentAtRiskIsSeenTheSameDayAndGoesOnToCounseling() {
        Walk walk = begin("yes", "self-harm").is(true, "safety");
        walk.passes("safety_still_open").isAlsoWith("principal", "safety_check");
        walk.doesLate("safety_check", "seen", "in-person", "safe", "plan", "safetyNotes", "A plan is made.")
                .waitsFor("family_talk");
    }

    @Test
    void anEmergencyIsFollowedUpAndOthersGoOn() {
        emergency()
                .doesLate("after_emergency", "afterEmergency", "outside", "outsideWho", "Children’s Hospital")
                .endedAs("referred-out", "In care outside the school");
    }

    @Test
    void afterAnEmergencyTheSchoolGoesOn() {
        emergency()
                .does("after_emergency", "afterEmergency", "school", "returnPlan", "Ms. Lee meets her at the door.")
                .waitsFor("family_talk");
    }

    @Test
    void aRiskFoundInASessionLeadsBackToTheSafetyCheck() {
        Walk walk = calm().does("triage", "triageAnswer", "accept").does("family_talk", AGREED);
        session(walk, "risk").waitsFor("safety_check").is(true, "safety");
    }

    @Test
    void whatIsLateIsRemindedOfAndAStudentMayStopComing() {
        Walk walk = calm().doesLate("triage", "triageAnswer", "accept").doesLate("family_talk", AGREED);
        walk.doesLate("session", "sessionDate", "2026-12-01", "took", "absent", "sessionAnswer", "stopped");
        walk.doesLate("outcome", "result", "not-met", "nextHelp", List.of("adult"), "outcomeNotes", "She did not come.")
                .endedAs("no-response", "Student stopped coming");
    }

    @Test
    void theReferrerWithdrawsIt() {
        calm().isWithdrawn().endedAs("withdrawn", "Withdrawn");
    }

    private Walk calm() {
        return begin("no", "sad");
    }

    private Walk emergency() {
        return begin("yes", "sad")
                .does("safety_check", "seen", "with-911", "safe", "emergency", "safetyNotes", "With the crisis team.");
    }

    private Walk begin(String safety, String... signs) {
        return walks.begin(FILES, TOUR, intake(safety, signs));
    }

    private static Map<String, Object> intake(String safety, String... signs) {
        return Map.of("safety", safety, "signs", List.of(signs), "whatHappened", "He sits alone at lunch.");
    }

    private static Walk session(Walk walk, String answer) {
        return walk.does("session", "sessionDate", "2026-12-01", "took", "yes", "sessionAnswer", answer);
    }

    private static Walk lookBack(Walk walk) {
        return walk.does(
                "outcome", "result", "met", "nextHelp", List.of("check-in"), "outcomeNotes", "He laughs again.");
    }
}

package org.lodestar.processes.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.testing.RunsPathways;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RunsPathways
@Import(Walks.class)
class RiverbendCounselingPathwayIT {

    private static final PathwayFiles FILES = DemoFiles.read("riverbend/counseling");
    private static final Tour TOUR = new Tour(FILES);
    private static final Object[] SIGNED = {
        "permission", "signed", "signedBy", "Mariama Diallo", "signedOn", "2026-12-02"
    };
    private static final Object[] FIRST_TALK = {"talkDate", "2026-12-01", "studentWants", "yes"};

    @Autowired
    Walks walks;

    @AfterAll
    static void everyEndingTimerStepAndActionWasSeen() {
        TOUR.sawEverything();
    }

    @Test
    void theNurseLooksFirstAndWeeklyTalksHelp() {
        Walk walk = begin(2).is(false, "nurse");
        nurse(walk, "talks").is(false, "first-talk").does("first_talk", FIRST_TALK);
        assertThat(walk.seenBy("counselor").ownerName()).isEqualTo("North Counselor");
        walk.is(false, "permission").does("permission", SIGNED).is(false, "in-care");
        talk(walk, "another").waitsFor().passes("next_week");
        talk(walk, "finished").is(false, "outcome");
        walk.does("look_back", "result", "met", "lookBackNotes", "She laughs again.")
                .endedAs("completed", "Talks finished");
    }

    @Test
    void theNurseKeepsAnEyeOnTheStudent() {
        nurse(begin(1), "fine").endedAs("not-needed", "No talks needed");
    }

    @Test
    void inDangerThePrincipalTakesNoteBeforeTheSafetyCheck() {
        Walk walk = danger().waitsFor("principal_informed").is(true, "nurse");
        walk.does("principal_informed", "whoStays", "Mr. Lee").is(true, "safety");
        walk.doesLate("safety_check", "safe", "yes", "safetyNotes", "A plan is made.")
                .waitsFor("permission");
    }

    @Test
    void theSafetyCheckDoesNotWaitForAPrincipalWhoIsAway() {
        danger().passes("principal_away")
                .waitsFor("safety_check")
                .does("safety_check", "safe", "no", "safetyNotes", "The hospital has taken over.")
                .endedAs("referred-out", "In care outside the school");
    }

    @Test
    void theSlipIsAskedForAgainAndTheFamilySaysNo() {
        nurse(begin(3), "talks")
                .does("first_talk", FIRST_TALK)
                .does("permission", "permission", "not-yet")
                .waitsFor()
                .passes("slip_wait")
                .does("permission", "permission", "no", "refusedHow", "by phone")
                .endedAs("declined", "Family said no");
    }

    @Test
    void whatIsLateIsRemindedOfAndBroughtBeforeOthers() {
        Walk walk = begin(5).passes("remind_at_nurse_look").passes("escalate_at_nurse_look");
        nurse(walk.isAlsoWith("counselor", "nurse_look"), "talks")
                .doesLate("first_talk", FIRST_TALK)
                .doesLate("permission", SIGNED)
                .doesLate("talk", "talkDate", "2026-12-08", "talkAnswer", "finished")
                .doesLate("look_back", "result", "partly", "lookBackNotes", "A little better.")
                .endedAs("completed", "Talks finished");
    }

    @Test
    void theReferrerWithdrawsIt() {
        begin(2).isWithdrawn().endedAs("withdrawn", "Withdrawn");
    }

    private Walk begin(int worry) {
        return walks.begin(
                FILES, TOUR, Map.of("worry", worry, "mood", "sad", "whatHappened", "She sits alone at lunch."));
    }

    private Walk danger() {
        return nurse(begin(5), "danger");
    }

    private static Walk nurse(Walk walk, String answer) {
        return walk.does(
                "nurse_look", "body", List.of("sleep"), "nurseAnswer", answer, "nurseNote", "Sleeps four hours.");
    }

    private static Walk talk(Walk walk, String answer) {
        return walk.does("talk", "talkDate", "2026-12-08", "talkAnswer", answer);
    }
}

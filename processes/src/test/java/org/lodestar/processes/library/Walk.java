package org.lodestar.processes.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.lodestar.platform.engagements.Engagement;
import org.lodestar.platform.engagements.Outcome;
import org.lodestar.platform.referrals.Referral;
import org.lodestar.processes.engine.DistrictEngine;
import org.lodestar.processes.tasks.Completion;
import org.lodestar.processes.testing.PathwayRun;

/**
 * One referral on its way: people do steps, time passes, and at last it ends. Steps and timers are named as in the
 * diagram; what is come through is noted in the tour.
 */
record Walk(Walks walks, Tour tour, PathwayRun run) {

    /** Whoever the step waits for does it; where it waits several times, the one that waits longest. */
    Walk does(String step, Object... answers) {
        Completion done = run.submit(item(step), who(step), answers(answers));
        assertThat(done).as("completing “%s”", step).isInstanceOf(Completion.Completed.class);
        return look();
    }

    /** Nobody does the step for so long that everybody is reminded and told; then it is done. */
    Walk doesLate(String step, Object... answers) {
        for (String timer : List.of("remind_at_" + step, "escalate_at_" + step)) {
            if (tour.knows(timer)) passes(timer);
        }
        return does(step, answers);
    }

    /** The time of this timer comes. */
    Walk passes(String timer) {
        run.fire(timer);
        return look();
    }

    Walk waitsFor(String... steps) {
        assertThat(run.texts("select step_key from work_items where referral_id = :id and state = 'open'"))
                .containsExactlyInAnyOrder(steps);
        return this;
    }

    /** The step was brought before this role. */
    Walk isAlsoWith(String role, String step) {
        assertThat(run.texts(open("also_role", step))).containsExactly(role);
        return this;
    }

    Walk isWithdrawn() {
        run.withdraw("teacher", "It is not needed any more.");
        return look();
    }

    Walk is(boolean urgent, String milestone) {
        assertThat(run.texts("select urgent::text from referrals where id = :id"))
                .containsExactly("" + urgent);
        run.at(milestone);
        return this;
    }

    /** It is over, nothing waits any more, and people read this. */
    void endedAs(String ending, String name) {
        look();
        run.endedAs(ending);
        assertThat(run.texts("select ending_name from referrals where id = :id"))
                .containsExactly(name);
    }

    Referral seenBy(String role) {
        return run.district()
                .as(role, () -> walks.referrals().find(run.referral()))
                .orElseThrow();
    }

    List<Engagement> engagements() {
        return run.district().as("coordinator", () -> walks.engagements().ofReferral(run.referral()));
    }

    List<Outcome> outcomes() {
        return run.district().as("coordinator", () -> walks.outcomes().ofReferral(run.referral()));
    }

    private UUID item(String step) {
        List<String> items = run.texts(open("id::text", step));
        assertThat(items).as("open “%s”; open are %s", step, run.openSteps()).isNotEmpty();
        return UUID.fromString(items.get(0));
    }

    private String who(String step) {
        String assignee =
                run.texts(open("coalesce(assignee_id::text, '')", step)).get(0);
        String role = run.texts(open("coalesce(team_role, '')", step)).get(0);
        return run.district().staff().entrySet().stream()
                .filter(person ->
                        assignee.equals(String.valueOf(person.getValue().staffId())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(role);
    }

    private static String open(String what, String step) {
        return "select " + what + " from work_items where referral_id = :id and state = 'open' and step_key = '" + step
                + "' order by opened_at, id";
    }

    private Walk look() {
        run.district()
                .call(() -> walks.engine()
                        .call(services -> services
                                .getHistoryService()
                                .createHistoricProcessInstanceQuery()
                                .processInstanceBusinessKey(run.referral().toString())
                                .listPage(0, DistrictEngine.MOST_ROWS)
                                .stream()
                                .flatMap(process -> services
                                        .getHistoryService()
                                        .createHistoricActivityInstanceQuery()
                                        .processInstanceId(process.getId())
                                        .finished()
                                        .listPage(0, DistrictEngine.MOST_ROWS)
                                        .stream())
                                .filter(activity -> !activity.isCanceled())
                                .map(HistoricActivityInstance::getActivityId)
                                .toList()))
                .forEach(tour::passed);
        return this;
    }

    private static Map<String, Object> answers(Object... pairs) {
        Map<String, Object> answers = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) answers.put((String) pairs[i], pairs[i + 1]);
        return answers;
    }
}

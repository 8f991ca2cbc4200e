package org.lodestar.processes.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.Job;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.referrals.Referral;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.processes.tasks.Completion;

/** One referral on its way: people do steps, time passes, and at last it ends. */
record Walk(Walks walks, TestDistrict district, Tour tour, UUID student, String key, UUID referral) {

    private record Item(UUID id, String role, UUID assignee) {}

    /** Whoever the step waits for does it. */
    Walk does(String step, Object... answers) {
        Item item = items(step).stream().findFirst().orElseThrow(() -> new AssertionError(
                "“" + step + "” does not wait for anybody, but " + waiting()));
        Completion done = district.as(who(item), () -> walks.desk().submit(item.id(), answers(answers)));
        assertThat(done).as("completing “%s”", step).isInstanceOf(Completion.Completed.class);
        return look();
    }

    /** Nobody does the step for so long that everybody is reminded and told; then it is done. */
    Walk doesLate(String step, Object... answers) {
        for (String late : List.of("remind_at_" + step, "escalate_at_" + step)) {
            if (timer(late) != null) passes(late);
        }
        return does(step, answers);
    }

    /** The time of this timer comes. */
    Walk passes(String timer) {
        Job job = timer(timer);
        assertThat(job).as("the timer “%s”", timer).isNotNull();
        walks.engine().getManagementService().executeJob(job.getId());
        return look();
    }

    Walk waitsFor(String... steps) {
        assertThat(waiting()).containsExactlyInAnyOrder(steps);
        return this;
    }

    /** Who may do this step now: its team, and the role it was brought before. */
    Walk isAlsoWith(String role, String step) {
        assertThat(walksIn(() -> walks.sql()
                        .sql("select also_role from work_items where referral_id = ? and step_key = ? and state = 'open'")
                        .params(referral, step)
                        .query(String.class)
                        .list()))
                .contains(role);
        return this;
    }

    Walk isWithdrawn() {
        district.doAs("teacher", () -> walks.cases().withdraw(referral, "It is not needed any more."));
        return look();
    }

    Walk is(boolean urgent, String milestone) {
        Referral now = referral("coordinator");
        assertThat(now.urgent()).as("urgent").isEqualTo(urgent);
        assertThat(now.milestone()).isEqualTo(milestone);
        return this;
    }

    /** It is over, nothing waits any more, and people read this. */
    void endedAs(String ending, String name) {
        look();
        Referral now = referral("admin");
        assertThat(now.open()).as("still open").isFalse();
        assertThat(now.ending()).isEqualTo(ending);
        assertThat(now.endingName()).isEqualTo(name);
        assertThat(waiting()).isEmpty();
    }

    Referral referral(String role) {
        return district.as(role, () -> walks.referrals().find(referral)).orElseThrow();
    }

    private String who(Item item) {
        if (item.assignee() == null) return item.role();
        return district.staff().entrySet().stream()
                .filter(person -> item.assignee().equals(person.getValue().staffId()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private List<String> waiting() {
        return walksIn(() -> walks.sql()
                .sql("select step_key from work_items where referral_id = ? and state = 'open'")
                .param(referral)
                .query(String.class)
                .list());
    }

    private List<Item> items(String step) {
        return walksIn(() -> walks.sql().sql("""
                select id, team_role, assignee_id from work_items
                where referral_id = ? and step_key = ? and state = 'open' order by opened_at, id""")
                .params(referral, step)
                .query((row, n) -> new Item(
                        row.getObject("id", UUID.class),
                        row.getString("team_role"),
                        row.getObject("assignee_id", UUID.class)))
                .list());
    }

    private Job timer(String activity) {
        return walks
                .engine()
                .getManagementService()
                .createJobQuery()
                .processInstanceId(instance())
                .activityId(activity)
                .list()
                .stream()
                .findFirst()
                .orElse(null);
    }

    private String instance() {
        return walks.engine()
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(referral.toString())
                .singleResult()
                .getId();
    }

    private Walk look() {
        walks.engine()
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance())
                .finished()
                .list()
                .stream()
                .filter(activity -> !activity.isCanceled())
                .forEach(activity -> tour.passed(activity.getActivityId()));
        return this;
    }

    private <T> T walksIn(java.util.function.Supplier<T> work) {
        return DistrictScope.call(district.id(), () -> district.call(work));
    }

    private static Map<String, Object> answers(Object... pairs) {
        Map<String, Object> answers = new java.util.HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) answers.put((String) pairs[i], pairs[i + 1]);
        return answers;
    }
}

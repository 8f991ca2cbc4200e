package org.lodestar.processes.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.timeline.TimelineEntry;
import org.lodestar.processes.engine.DistrictEngine;
import org.lodestar.processes.referring.ReferResult;
import org.lodestar.processes.tasks.Completion;

/**
 * One case on one pathway of a test district, moved on by the district's people ({@link TestDistrict#person} names them
 * by role). What is asked for and not so fails the test with words. Steps are named as the inbox names them.
 */
public final class PathwayRun {

    private final Facades facades;
    private final TestDistrict district;
    private final String pathway;
    private @Nullable UUID student;
    private @Nullable UUID referral;

    PathwayRun(Facades facades, TestDistrict district, String pathway) {
        this.facades = facades;
        this.district = district;
        this.pathway = pathway;
    }

    public TestDistrict district() {
        return district;
    }

    public UUID referral() {
        return Objects.requireNonNull(referral, "refer first");
    }

    public UUID student() {
        return Objects.requireNonNull(student, "refer about a student first");
    }

    /** Refers a new student at North School, as the teacher. */
    public PathwayRun refer(Map<String, Object> answers) {
        return refer(district.aStudentAt(district.north()).create(), "teacher", answers);
    }

    /** Makes a request about nobody, as the teacher. */
    public PathwayRun request(Map<String, Object> answers) {
        return refer(null, "teacher", answers);
    }

    /** Refers again in the same district; this run goes on with the new referral. */
    public PathwayRun refer(@Nullable UUID about, String as, Map<String, Object> answers) {
        ReferResult result =
                district.as(as, () -> facades.referring().refer(UUID.randomUUID(), pathway, about, answers));
        if (!(result instanceof ReferResult.Sent sent)) throw new AssertionError("Not sent: " + result);
        student = about;
        referral = sent.referralId();
        return this;
    }

    /** Completes the one open step of this name, by the person of a role. */
    public PathwayRun complete(String step, String as, Map<String, Object> answers) {
        Completion completion = submit(workItem(step), as, answers);
        assertThat(completion).as("completing “%s”", step).isInstanceOf(Completion.Completed.class);
        return this;
    }

    public Completion submit(UUID workItem, String as, Map<String, Object> answers) {
        return district.as(as, () -> facades.tasks().submit(workItem, answers));
    }

    /** The id of the one open step of this name. */
    public UUID workItem(String step) {
        List<UUID> found = district.call(() -> facades.sql()
                .sql("select id from work_items where referral_id = ? and step_name = ? and state = 'open'")
                .params(referral(), step)
                .query(UUID.class)
                .list());
        assertThat(found)
                .as("open steps named “%s”; open are %s", step, openSteps())
                .hasSize(1);
        return found.get(0);
    }

    public List<String> openSteps() {
        return texts("select step_name from work_items where referral_id = :id and state = 'open' order by 1");
    }

    /** Lets the waiting timer of an element go off now. */
    public PathwayRun fire(String elementId) {
        List<String> jobs = district.call(() -> facades.engine()
                .call(services -> services
                        .getManagementService()
                        .createJobQuery()
                        .activityId(elementId)
                        .listPage(0, DistrictEngine.MOST_ROWS)
                        .stream()
                        .filter(job -> referral()
                                .toString()
                                .equals(services.getRuntimeService()
                                        .createProcessInstanceQuery()
                                        .processInstanceId(job.getProcessInstanceId())
                                        .singleResult()
                                        .getBusinessKey()))
                        .map(job -> job.getId())
                        .toList()));
        assertThat(jobs).as("waiting timers of “%s”", elementId).isNotEmpty();
        DistrictScope.run(
                district.id(),
                () -> facades.engine().call(services -> {
                    services.getManagementService().executeJob(jobs.get(0));
                    return true;
                }));
        return this;
    }

    public PathwayRun withdraw(String as, String reason) {
        district.doAs(as, () -> facades.cases().withdraw(referral(), reason));
        return this;
    }

    /** Exactly these steps are open. */
    public PathwayRun opens(String... steps) {
        assertThat(openSteps()).as("open steps").containsExactlyInAnyOrder(steps);
        return this;
    }

    /** The last milestone reached. */
    public PathwayRun at(String milestone) {
        assertThat(texts("select milestone from referrals where id = :id"))
                .as("milestone")
                .containsExactly(milestone);
        return this;
    }

    /** The referral is closed with this ending and nothing is left open, in the inbox or in the engine. */
    public PathwayRun endedAs(String ending) {
        assertThat(texts("select state || ' ' || coalesce(ending, '') from referrals where id = :id"))
                .as("ending; open are %s", openSteps())
                .containsExactly("closed " + ending);
        assertThat(openSteps()).as("open steps").isEmpty();
        long running = district.call(() -> facades.engine()
                .call(services -> services.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(referral().toString())
                        .count()));
        assertThat(running).as("processes still running").isZero();
        return this;
    }

    /** The case goes on. */
    public PathwayRun isOpen() {
        assertThat(texts("select state from referrals where id = :id")).containsExactly("open");
        return this;
    }

    /** Titles of the timeline as a person of a role sees it, newest first. */
    public List<String> timeline(String as) {
        return district.as(as, () -> facades.timeline().ofReferral(referral())).stream()
                .map(TimelineEntry::title)
                .toList();
    }

    /** Rows of a query over this district about this referral ({@code :id}), one text each. */
    public List<String> texts(String sql) {
        return district.call(() -> facades.sql()
                .sql(sql)
                .param("id", referral())
                .query(String.class)
                .list());
    }
}

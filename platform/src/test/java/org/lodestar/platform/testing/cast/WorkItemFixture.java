package org.lodestar.platform.testing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.inbox.Inbox;
import org.lodestar.platform.inbox.OpenWorkItem;

/** A work item as a sentence: {@code aStep("Triage").of(referral).forTeam("coordinator", school).openedIn(inbox)}. */
public final class WorkItemFixture {
    private final String step;
    private @Nullable UUID referral;
    private @Nullable UUID school;
    private @Nullable String team;
    private @Nullable UUID assignee;
    private @Nullable Instant due;
    private List<String> visibleTo = List.of();
    private String engineTask = UUID.randomUUID().toString();

    private WorkItemFixture(String step) {
        this.step = step;
    }

    public static WorkItemFixture aStep(String name) {
        return new WorkItemFixture(name);
    }

    public WorkItemFixture of(UUID referralId) {
        referral = referralId;
        return this;
    }

    public WorkItemFixture forTeam(String role, @Nullable UUID schoolId) {
        team = role;
        school = schoolId;
        return this;
    }

    public WorkItemFixture assignedTo(SignedIn person) {
        assignee = person.staffId();
        return this;
    }

    public WorkItemFixture due(@Nullable Instant moment) {
        due = moment;
        return this;
    }

    public WorkItemFixture onlyFor(String... roles) {
        visibleTo = List.of(roles);
        return this;
    }

    public WorkItemFixture asTask(String engineTaskId) {
        engineTask = engineTaskId;
        return this;
    }

    /** In the district in force or of the person signed in. */
    public UUID openedIn(Inbox inbox) {
        return inbox.open(new OpenWorkItem(
                engineTask,
                java.util.Objects.requireNonNull(referral),
                "step-" + step,
                step,
                "",
                "words",
                false,
                visibleTo,
                false,
                school,
                team,
                assignee,
                2,
                due));
    }
}

package org.lodestar.processes.tasks.internal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.inbox.Inbox;
import org.lodestar.platform.inbox.OpenWorkItem;
import org.lodestar.processes.assignment.Assigned;
import org.lodestar.processes.diagrams.Repetition;
import org.lodestar.processes.diagrams.StepSettings;
import org.lodestar.processes.known.CaseFacts;
import org.lodestar.processes.known.Entries;
import org.springframework.stereotype.Component;

/** Puts a step of a diagram into the inbox. */
@Component
class WorkItemMaker {

    /** What the engine's task keeps of a work item. */
    record Moment(String taskId, int priority, @Nullable Instant due) {}

    private final Inbox inbox;
    private final Entries entries;

    WorkItemMaker(Inbox inbox, Entries entries) {
        this.inbox = inbox;
        this.entries = entries;
    }

    /** @param entry of the list the step is repeated over, where it is; its name is added to the step's */
    void open(
            CaseFacts facts,
            StepSettings step,
            @Nullable Repetition repetition,
            @Nullable Object entry,
            Assigned assigned,
            Moment moment) {
        String name = repetition == null || entry == null
                ? step.name()
                : step.name() + ": " + entries.label(facts, repetition, entry);
        inbox.open(new OpenWorkItem(
                moment.taskId(),
                facts.id(),
                step.key(),
                name,
                step.guidance(),
                step.form(),
                step.confidential(),
                visibleTo(step, assigned.alsoRole()),
                step.becomesOwner(),
                assigned.school(),
                assigned.role(),
                assigned.person(),
                moment.priority(),
                moment.due()));
        if (assigned.alsoRole() != null) inbox.alsoFor(moment.taskId(), assigned.alsoRole());
    }

    /** Who stands in for a role that nobody holds must see what they are to do. */
    private static List<String> visibleTo(StepSettings step, @Nullable String alsoRole) {
        if (alsoRole == null || step.visibleTo().isEmpty()) return step.visibleTo();
        return Stream.concat(step.visibleTo().stream(), Stream.of(alsoRole))
                .distinct()
                .toList();
    }
}

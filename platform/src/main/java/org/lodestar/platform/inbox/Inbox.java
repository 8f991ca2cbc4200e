package org.lodestar.platform.inbox;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.inbox.internal.Handing;
import org.lodestar.platform.inbox.internal.WorkItemChanges;
import org.lodestar.platform.inbox.internal.WorkItemRows;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.People;
import org.lodestar.platform.people.StaffMember;
import org.lodestar.platform.timeline.NewTimelineEntry;
import org.lodestar.platform.timeline.Timeline;
import org.lodestar.platform.visibility.Reader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens, assigns and closes work items; finds one the person signed in may see
 * ({@link org.lodestar.platform.visibility.MaySee#workItem}).
 */
@Component
@Transactional
public class Inbox {
    private final WorkItemRows rows;
    private final WorkItemChanges changes;
    private final Handing handing;
    private final Timeline timeline;
    private final Audit audit;
    private final People people;
    private final Reader reader;
    private final Me me;

    public Inbox(
            WorkItemRows rows,
            WorkItemChanges changes,
            Handing handing,
            Timeline timeline,
            Audit audit,
            People people,
            Reader reader,
            Me me) {
        this.rows = rows;
        this.changes = changes;
        this.handing = handing;
        this.timeline = timeline;
        this.audit = audit;
        this.people = people;
        this.reader = reader;
        this.me = me;
    }

    /** A work item the person signed in may see, open or closed. */
    public Optional<WorkItem> find(UUID id) {
        return rows.find(id).filter(item -> rows.sees(id, reader.id()));
    }

    /** Whether the person signed in may do it: a member of its team, its assignee. Whoever else has claimed it. */
    public boolean mayDo(WorkItem item) {
        return rows.sees(item.id(), reader.id());
    }

    /**
     * For the machinery. Pathway, student and subject are copied from the referral; {@code schoolId} null: for members of
     * the team in the whole district. A task that is in the inbox already is left as it is, and its item's id returned.
     */
    public UUID open(OpenWorkItem command) {
        var id = UUID.randomUUID();
        if (changes.open(id, command)) {
            return id;
        }
        return byEngineTask(command.engineTaskId())
                .map(WorkItem::id)
                .orElseThrow(() -> new Refused("This referral is not here any more."));
    }

    /** For the machinery. */
    public Optional<WorkItem> byEngineTask(String engineTaskId) {
        return rows.byEngineTask(engineTaskId);
    }

    /**
     * Takes an item for the person signed in, unless somebody has it already: then {@link Refused} naming who.
     * Taking one's own again changes nothing.
     */
    public WorkItem claim(UUID id) {
        var item = lockMine(id);
        if (me.id().equals(item.assigneeId())) {
            return item;
        }
        if (item.assigneeId() != null) {
            throw new Refused(item.assigneeName() + " already has this.");
        }
        work(item, me.require().name() + " took it on");
        return assigned(item, me.id(), "claimed work item");
    }

    /** Gives one's own back to the team; {@link Refused} where somebody else has it. One that nobody has stays so. */
    public WorkItem release(UUID id) {
        var item = lockMine(id);
        if (item.assigneeId() == null) {
            return item;
        }
        if (!me.id().equals(item.assigneeId())) {
            throw new Refused(item.assigneeName() + " has this, so only they can give it back.");
        }
        work(item, "Given back to the team");
        return assigned(item, null, "released work item");
    }

    /** Also lets the members of another role see and take it (escalation); the role of an earlier escalation gives way. */
    public void alsoFor(String engineTaskId, String role) {
        changes.alsoFor(engineTaskId, role);
    }

    /**
     * Hands it to a person, who must be able to see the student; null: back to the team. For who may do it, for who
     * coordinates or leads at its school, and for the machinery. Why is for the caller to put on the timeline.
     */
    public WorkItem assign(UUID id, @Nullable UUID staffMember) {
        var item = lock(id);
        if (!me.isMachine() && !handing.mayHandOver(item, reader.id())) {
            throw new Refused("This step is not yours to hand over.");
        }
        mustBeOpen(item);
        if (Objects.equals(staffMember, item.assigneeId())) {
            return item;
        }
        if (staffMember == null) {
            return assigned(item, null, "released work item");
        }
        var receiver = people.find(staffMember)
                .filter(StaffMember::active)
                .orElseThrow(() -> new Refused("This person does not work here any more. Choose someone else."));
        if (!handing.mayReceive(item, staffMember)) {
            throw new Refused(receiver.name() + " does not work at this school, so they can't take this on.");
        }
        return assigned(item, staffMember, "assigned work item");
    }

    /** For the machinery: of all open items of a referral; 0 urgent to 3 low. */
    public void priority(UUID referral, int priority) {
        changes.priority(referral, priority);
    }

    /**
     * For the machinery: closes it as done (by the person signed in) or cancelled. Answers false where it was closed
     * already, after waiting for whoever is closing it now.
     */
    public boolean close(String engineTaskId, WorkItemState state) {
        if (state == WorkItemState.OPEN) {
            throw new IllegalArgumentException("Closing means done or cancelled");
        }
        return changes.close(engineTaskId, state, reader.id());
    }

    private WorkItem lockMine(UUID id) {
        var item = lock(id);
        if (!mayDo(item)) {
            throw new Refused("This step is not one of yours to do.");
        }
        mustBeOpen(item);
        return item;
    }

    private WorkItem lock(UUID id) {
        return rows.lock(id).orElseThrow(() -> new Refused("This step is no longer there."));
    }

    private static void mustBeOpen(WorkItem item) {
        if (item.state() == WorkItemState.CANCELLED) {
            throw new Refused("This step is no longer needed.");
        }
        if (item.state() == WorkItemState.DONE) {
            throw new Refused("This step is already done"
                    + (item.closedByName() == null ? "." : ", by " + item.closedByName() + "."));
        }
    }

    private WorkItem assigned(WorkItem item, @Nullable UUID to, String action) {
        changes.assign(item.id(), to);
        audit.record(
                action,
                "work item",
                item.id().toString(),
                item.studentId(),
                to == null ? Map.of() : Map.of("assignee", to.toString()));
        return rows.find(item.id()).orElseThrow();
    }

    private void work(WorkItem item, String words) {
        timeline.add(new NewTimelineEntry(
                item.referralId(), null, "work", item.stepName() + ": " + words, "", null, false, item.visibleTo()));
    }
}

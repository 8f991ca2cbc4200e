package org.lodestar.processes.tasks.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.inbox.Inbox;
import org.lodestar.platform.inbox.WorkItem;
import org.lodestar.platform.inbox.WorkItemState;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.timeline.NewTimelineEntry;
import org.lodestar.platform.timeline.Timeline;
import org.lodestar.processes.engine.CaseLock;
import org.lodestar.processes.engine.DistrictEngine;
import org.springframework.stereotype.Component;

/** Who has a work item: the inbox says so, and the engine's task remembers it. */
@Component
public class Holders {

    private final Inbox inbox;
    private final DistrictEngine engine;
    private final Timeline timeline;
    private final CaseLock lock;
    private final Me me;

    Holders(Inbox inbox, DistrictEngine engine, Timeline timeline, CaseLock lock, Me me) {
        this.inbox = inbox;
        this.engine = engine;
        this.timeline = timeline;
        this.lock = lock;
        this.me = me;
    }

    public WorkItem claim(UUID workItem) {
        lockedAndOpen(workItem);
        WorkItem claimed = inbox.claim(workItem);
        remember(claimed, me.id());
        return claimed;
    }

    public WorkItem release(UUID workItem) {
        lockedAndOpen(workItem);
        WorkItem released = inbox.release(workItem);
        remember(released, null);
        return released;
    }

    public WorkItem handOver(UUID workItem, UUID staffMember, String note) {
        WorkItem item = lockedAndOpen(workItem);
        WorkItem handed = inbox.assign(workItem, staffMember);
        remember(handed, staffMember);
        if (!note.isEmpty()) {
            String title = item.stepName() + ": handed over";
            timeline.add(
                    new NewTimelineEntry(item.referralId(), null, "work", title, note, null, false, item.visibleTo()));
        }
        return handed;
    }

    private WorkItem lockedAndOpen(UUID workItem) {
        WorkItem item = inbox.find(workItem).orElseThrow(Completing::gone);
        lock.take(item.referralId());
        WorkItem now = inbox.find(workItem).orElseThrow(Completing::gone);
        if (now.state() == WorkItemState.OPEN) return now;
        String by = now.closedByName();
        throw new Refused(by == null ? "This step is not open any more." : by + " has completed this step already.");
    }

    private void remember(WorkItem item, @Nullable UUID person) {
        engine.call(services -> {
            services.getTaskService().setAssignee(item.engineTaskId(), person == null ? null : person.toString());
            return true;
        });
    }
}

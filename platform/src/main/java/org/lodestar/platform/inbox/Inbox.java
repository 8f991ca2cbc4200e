package org.lodestar.platform.inbox;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.Refused;
import org.springframework.stereotype.Component;

/** Opens, assigns and closes work items; finds one the person signed in may see. */
@Component
public class Inbox {
    /** A work item the person signed in may see, open or closed. */
    public Optional<WorkItem> find(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Whether the person signed in may do it: a member of its team, its assignee. */
    public boolean mayDo(WorkItem item) {
        throw new UnsupportedOperationException();
    }

    public UUID open(OpenWorkItem command) {
        throw new UnsupportedOperationException();
    }

    /** For the machinery. */
    public Optional<WorkItem> byEngineTask(String engineTaskId) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes an item for the person signed in, unless somebody has it already: then {@link Refused} naming who.
     * Taking one's own again changes nothing.
     */
    public WorkItem claim(UUID id) {
        throw new UnsupportedOperationException();
    }

    public WorkItem release(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Also lets the members of another role see and take it (escalation). */
    public void alsoFor(String engineTaskId, String role) {
        throw new UnsupportedOperationException();
    }

    /** Hands it to a person, who must be able to see the student. */
    public WorkItem assign(UUID id, @Nullable UUID staffMember) {
        throw new UnsupportedOperationException();
    }

    public void priority(UUID referral, int priority) {
        throw new UnsupportedOperationException();
    }

    /** Closes it as done (by the person signed in) or cancelled. Answers false where it was closed already. */
    public boolean close(String engineTaskId, WorkItemState state) {
        throw new UnsupportedOperationException();
    }
}

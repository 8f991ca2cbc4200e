package org.lodestar.processes.actions.internal;

import org.lodestar.platform.inbox.Inbox;
import org.lodestar.platform.people.Roles;
import org.lodestar.processes.actions.Action;
import org.lodestar.processes.actions.ActionCall;
import org.springframework.stereotype.Component;

/** Brings a late step before another role, which may then do it too. */
@Component
class Escalate implements Action {

    private final Inbox inbox;
    private final TimelineWords timeline;

    Escalate(Inbox inbox, TimelineWords timeline) {
        this.inbox = inbox;
        this.timeline = timeline;
    }

    @Override
    public String key() {
        return "escalate";
    }

    @Override
    public void run(ActionCall call) {
        String role = call.text("role");
        call.engineTasks().forEach(task -> inbox.alsoFor(task, role));
        timeline.add(call, "escalation", call.text("message"), "Now also with: " + Roles.label(role));
    }
}

package org.lodestar.processes.actions.internal;

import org.lodestar.platform.inbox.Inbox;
import org.lodestar.platform.people.Roles;
import org.lodestar.processes.actions.Action;
import org.lodestar.processes.actions.ActionCall;
import org.lodestar.processes.engine.DistrictEngine;
import org.springframework.stereotype.Component;

/** Brings a late step before another role, which may then do it too. */
@Component
class Escalate implements Action {

    private final Inbox inbox;
    private final DistrictEngine engine;
    private final TimelineWords timeline;
    private final Roles roles;

    Escalate(Inbox inbox, DistrictEngine engine, TimelineWords timeline, Roles roles) {
        this.inbox = inbox;
        this.engine = engine;
        this.timeline = timeline;
        this.roles = roles;
    }

    @Override
    public String key() {
        return "escalate";
    }

    @Override
    public void run(ActionCall call) {
        String role = call.text("role");
        call.engineTasks().forEach(task -> bring(task, role));
        timeline.add(call, "escalation", call.text("message"), "Now also with: " + roles.label(role));
    }

    /** The engine's task remembers it, too, so that the inbox can be made anew. */
    private void bring(String task, String role) {
        inbox.alsoFor(task, role);
        engine.call(services -> {
            services.getTaskService().addCandidateGroup(task, role);
            return true;
        });
    }
}

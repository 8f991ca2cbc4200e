package org.lodestar.processes.actions.internal;

import org.lodestar.platform.people.Roles;
import org.lodestar.processes.actions.Action;
import org.lodestar.processes.actions.ActionCall;
import org.springframework.stereotype.Component;

/** Lets the members of a role know something. */
@Component
class TellTeam implements Action {

    private final TimelineWords timeline;
    private final Roles roles;

    TellTeam(TimelineWords timeline, Roles roles) {
        this.timeline = timeline;
        this.roles = roles;
    }

    @Override
    public String key() {
        return "tell-team";
    }

    @Override
    public void run(ActionCall call) {
        String role = call.text("role");
        timeline.forRole(call, "message", call.text("message"), "To: " + roles.label(role), role);
    }
}

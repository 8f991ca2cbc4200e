package org.lodestar.processes.actions.internal;

import org.lodestar.platform.engagements.Engagements;
import org.lodestar.processes.actions.Action;
import org.lodestar.processes.actions.ActionCall;
import org.springframework.stereotype.Component;

/** The student no longer receives a service; without one named, none of this case's. */
@Component
class CloseEngagement implements Action {

    private final Engagements engagements;
    private final ServiceNames names;
    private final TimelineWords timeline;

    CloseEngagement(Engagements engagements, ServiceNames names, TimelineWords timeline) {
        this.engagements = engagements;
        this.names = names;
        this.timeline = timeline;
    }

    @Override
    public String key() {
        return "close-engagement";
    }

    @Override
    public void run(ActionCall call) {
        String said = call.text("service");
        String name = said.isEmpty() ? null : names.name(call.facts(), said);
        engagements.close(call.referral(), name, call.text("result"));
        if (!call.text("note").isEmpty()) {
            timeline.add(call, "note", name == null ? call.elementName() : name, call.text("note"));
        }
    }
}

package org.lodestar.processes.actions.internal;

import org.lodestar.platform.inbox.Inbox;
import org.lodestar.processes.actions.Action;
import org.lodestar.processes.actions.ActionCall;
import org.lodestar.processes.diagrams.Priorities;
import org.springframework.stereotype.Component;

/** Reminds whoever the case waits for: higher in the inbox, and a word on the timeline. */
@Component
class Remind implements Action {

    private final Inbox inbox;
    private final TimelineWords timeline;

    Remind(Inbox inbox, TimelineWords timeline) {
        this.inbox = inbox;
        this.timeline = timeline;
    }

    @Override
    public String key() {
        return "remind";
    }

    @Override
    public void run(ActionCall call) {
        if (!call.facts().urgent()) inbox.priority(call.referral(), Priorities.of("high"));
        timeline.add(call, "reminder", call.text("message"), "");
    }
}

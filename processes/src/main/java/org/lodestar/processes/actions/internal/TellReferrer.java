package org.lodestar.processes.actions.internal;

import org.lodestar.processes.actions.Action;
import org.lodestar.processes.actions.ActionCall;
import org.springframework.stereotype.Component;

/** Lets who referred know something: an entry on the timeline that the referrer sees. */
@Component
class TellReferrer implements Action {

    private final TimelineWords timeline;

    TellReferrer(TimelineWords timeline) {
        this.timeline = timeline;
    }

    @Override
    public String key() {
        return "tell-referrer";
    }

    @Override
    public void run(ActionCall call) {
        timeline.forReferrer(call, "message", call.text("message"), "");
    }
}

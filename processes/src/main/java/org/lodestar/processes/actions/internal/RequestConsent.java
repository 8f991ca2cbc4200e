package org.lodestar.processes.actions.internal;

import java.util.UUID;
import org.lodestar.platform.consent.Consents;
import org.lodestar.platform.districts.Refused;
import org.lodestar.processes.actions.Action;
import org.lodestar.processes.actions.ActionCall;
import org.springframework.stereotype.Component;

/** Notes that the family has been asked for its consent. */
@Component
class RequestConsent implements Action {

    private final Consents consents;
    private final TimelineWords timeline;

    RequestConsent(Consents consents, TimelineWords timeline) {
        this.consents = consents;
        this.timeline = timeline;
    }

    @Override
    public String key() {
        return "request-consent";
    }

    @Override
    public void run(ActionCall call) {
        consents.record(student(call), call.referral(), call.text("purpose"), "requested", null, null);
        if (!call.text("note").isEmpty()) timeline.add(call, "note", call.elementName(), call.text("note"));
    }

    static UUID student(ActionCall call) {
        UUID student = call.facts().studentId();
        if (student == null) throw new Refused("This request is about no student, so there is nobody to consent.");
        return student;
    }
}

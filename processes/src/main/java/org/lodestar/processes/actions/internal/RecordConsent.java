package org.lodestar.processes.actions.internal;

import java.util.Set;
import org.lodestar.platform.consent.Consents;
import org.lodestar.platform.districts.Refused;
import org.lodestar.processes.actions.Action;
import org.lodestar.processes.actions.ActionCall;
import org.springframework.stereotype.Component;

/** Records the family's answer as staff heard it. */
@Component
class RecordConsent implements Action {

    private static final Set<String> DECISIONS = Set.of("given", "refused", "withdrawn");

    private final Consents consents;

    RecordConsent(Consents consents) {
        this.consents = consents;
    }

    @Override
    public String key() {
        return "record-consent";
    }

    @Override
    public void run(ActionCall call) {
        String decision = call.text("decision");
        if (!DECISIONS.contains(decision)) {
            throw new Refused(
                    "“" + call.elementName() + "” cannot record this answer: it must be given, refused or withdrawn.");
        }
        String method = call.text("method");
        consents.record(
                RequestConsent.student(call),
                call.referral(),
                call.text("purpose"),
                decision,
                method.isEmpty() ? null : method,
                null);
    }
}

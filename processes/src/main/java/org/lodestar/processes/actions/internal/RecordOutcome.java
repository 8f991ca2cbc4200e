package org.lodestar.processes.actions.internal;

import java.util.Set;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.engagements.Outcomes;
import org.lodestar.processes.actions.Action;
import org.lodestar.processes.actions.ActionCall;
import org.springframework.stereotype.Component;

/** Records what changed. */
@Component
class RecordOutcome implements Action {

    private static final Set<String> RESULTS = Set.of("met", "partly", "not-met");

    private final Outcomes outcomes;

    RecordOutcome(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public String key() {
        return "record-outcome";
    }

    @Override
    public void run(ActionCall call) {
        String result = call.text("result");
        if (!RESULTS.contains(result)) {
            throw new Refused(
                    "“" + call.elementName() + "” cannot record this outcome: it must be met, partly or not-met.");
        }
        outcomes.record(call.referral(), result, call.text("summary"));
    }
}

package org.lodestar.processes.cases.internal;

import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.RuntimeService;
import org.lodestar.platform.referrals.ReferralProgress;
import org.lodestar.platform.timeline.NewTimelineEntry;
import org.lodestar.platform.timeline.Timeline;
import org.lodestar.processes.engine.CaseLock;
import org.lodestar.processes.engine.DistrictEngine;
import org.lodestar.processes.known.CaseFacts;
import org.springframework.stereotype.Component;

/**
 * Ends a case because somebody asked to stop: the diagram's own way where it has one, else by force.
 *
 * @see "docs/decisions/0006-20261124-withdraw-is-a-message.md"
 */
@Component
public class Withdrawing {

    private static final String MESSAGE = "withdraw";

    private final ReferralProgress referrals;
    private final Timeline timeline;
    private final DistrictEngine engine;
    private final CaseLock lock;

    Withdrawing(ReferralProgress referrals, Timeline timeline, DistrictEngine engine, CaseLock lock) {
        this.referrals = referrals;
        this.timeline = timeline;
        this.engine = engine;
        this.lock = lock;
    }

    public void withdraw(CaseFacts facts, String reason) {
        lock.take(facts.id());
        timeline.add(NewTimelineEntry.forAll(facts.id(), "withdrawn", "Asked to withdraw", reason));
        boolean drawn = facts.started() && engine.call(services -> byMessage(services, facts));
        if (drawn) return;
        referrals.close(facts.id(), "withdrawn", "Withdrawn");
        if (facts.started()) engine.call(services -> byForce(services.getRuntimeService(), facts));
    }

    private static boolean byMessage(ProcessEngineServices services, CaseFacts facts) {
        long waiting = services.getRuntimeService()
                .createEventSubscriptionQuery()
                .eventName(MESSAGE)
                .processInstanceId(instance(services.getRuntimeService(), facts))
                .count();
        if (waiting == 0) return false;
        services.getRuntimeService()
                .createMessageCorrelation(MESSAGE)
                .processInstanceBusinessKey(facts.id().toString())
                .correlate();
        return true;
    }

    private static boolean byForce(RuntimeService runtime, CaseFacts facts) {
        runtime.deleteProcessInstance(instance(runtime, facts), "withdrawn");
        return true;
    }

    private static String instance(RuntimeService runtime, CaseFacts facts) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(facts.id().toString())
                .singleResult()
                .getId();
    }
}

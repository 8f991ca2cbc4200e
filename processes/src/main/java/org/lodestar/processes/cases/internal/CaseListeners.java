package org.lodestar.processes.cases.internal;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.lodestar.platform.referrals.ReferralProgress;
import org.lodestar.processes.known.CaseFacts;
import org.lodestar.processes.pathways.PathwayBundle;
import org.lodestar.processes.pathways.internal.Bundles;
import org.springframework.stereotype.Component;

/** Carries what happens on the diagram to the referral: milestones reached, and how it ended. */
@Component
public class CaseListeners {

    /** Key and name of the last ending passed, on the process instance until it ends. */
    private static final String ENDING = "lodestarEnding";

    private final ReferralProgress referrals;
    private final CaseFacts.Source cases;
    private final Bundles bundles;

    CaseListeners(ReferralProgress referrals, CaseFacts.Source cases, Bundles bundles) {
        this.referrals = referrals;
        this.cases = cases;
        this.bundles = bundles;
    }

    public void reached(DelegateExecution execution, String milestone) {
        CaseFacts facts = cases.require(referral(execution));
        String name = bundles.version(facts.pathwayKey(), facts.pathwayVersion())
                .map(PathwayBundle::settings)
                .map(settings -> settings.milestoneName(milestone))
                .orElse(milestone);
        referrals.reached(facts.id(), milestone, name);
    }

    /** Other branches may still run, so the ending is only remembered here. */
    public void ending(DelegateExecution execution, String ending, String name) {
        execution.getProcessInstance().setVariable(ENDING, ending + "|" + name);
    }

    public void ended(DelegateExecution execution) {
        String[] ending = execution.getVariable(ENDING) instanceof String said
                ? said.split("\\|", 2)
                : new String[] {"completed", "Completed"};
        referrals.close(referral(execution), ending[0], ending[1]);
    }

    private static UUID referral(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}

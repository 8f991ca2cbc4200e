package org.lodestar.processes.cases.internal;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.lodestar.platform.referrals.ReferralProgress;
import org.lodestar.processes.engine.CaseEvents;
import org.lodestar.processes.known.CaseFacts;
import org.lodestar.processes.pathways.PathwayBundle;
import org.lodestar.processes.pathways.Pathways;
import org.springframework.stereotype.Component;

/** Carries what happens on the diagram to the referral: milestones reached, and how it ended. */
@Component
class CaseListeners implements CaseEvents {

    /** Key and name of the last ending passed, on the process instance until it ends. */
    private static final String ENDING = "lodestarEnding";

    private final ReferralProgress referrals;
    private final CaseFacts.Source cases;
    private final Pathways pathways;

    CaseListeners(ReferralProgress referrals, CaseFacts.Source cases, Pathways pathways) {
        this.referrals = referrals;
        this.cases = cases;
        this.pathways = pathways;
    }

    @Override
    public void reached(DelegateExecution execution, String milestone) {
        CaseFacts facts = cases.require(referral(execution));
        String name = pathways.version(facts.pathwayKey(), facts.pathwayVersion())
                .map(PathwayBundle::settings)
                .map(settings -> settings.milestoneName(milestone))
                .orElse(milestone);
        referrals.reached(facts.id(), milestone, name);
    }

    /** Other branches may still run, so the ending is only remembered here. */
    @Override
    public void ending(DelegateExecution execution, String ending, String name) {
        execution.getProcessInstance().setVariable(ENDING, ending + "|" + name);
    }

    @Override
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

package org.lodestar.processes.cases.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.referrals.ReferralProgress;
import org.lodestar.processes.engine.DistrictEngine;
import org.lodestar.processes.known.CaseAnswers;
import org.lodestar.processes.known.CaseFacts;
import org.lodestar.processes.pathways.DeclaredAnswers;
import org.lodestar.processes.pathways.PathwayBundle;
import org.lodestar.processes.pathways.Pathways;
import org.springframework.stereotype.Component;

/** Starts a referral's pathway in the engine, in the current transaction; the business key is the referral's id. */
@Component
public class Starting {

    private final CaseFacts.Source cases;
    private final CaseAnswers answers;
    private final Pathways pathways;
    private final ReferralProgress referrals;
    private final DistrictEngine engine;
    private final Room room;

    Starting(
            CaseFacts.Source cases,
            CaseAnswers answers,
            Pathways pathways,
            ReferralProgress referrals,
            DistrictEngine engine,
            Room room) {
        this.cases = cases;
        this.answers = answers;
        this.pathways = pathways;
        this.referrals = referrals;
        this.engine = engine;
        this.room = room;
    }

    /** The pathway of a referral that was kept without it; does nothing where it runs by now or the referral is over. */
    public void startAfterAll(UUID referral) {
        CaseFacts facts = cases.require(referral);
        if (facts.started() || !facts.open()) return;
        referrals.started(referral);
        start(referral);
    }

    /** Throws where it cannot start. */
    public void start(UUID referral) {
        CaseFacts facts = cases.require(referral);
        PathwayBundle bundle = pathways.version(facts.pathwayKey(), facts.pathwayVersion())
                .orElseThrow(() -> new Refused("Version " + facts.pathwayVersion() + " of this pathway is not here."));
        room.need(facts);
        Map<String, Object> variables = new HashMap<>(DeclaredAnswers.atStart(bundle, answers.intake(referral)));
        variables.put("referralId", referral.toString());
        variables.put("urgentReferral", facts.urgent());
        engine.call(services -> services.getRuntimeService()
                .createProcessInstanceById(bundle.definitionId())
                .businessKey(referral.toString())
                .setVariables(variables)
                .execute());
    }
}

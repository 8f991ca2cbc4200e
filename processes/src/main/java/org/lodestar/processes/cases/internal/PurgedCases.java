package org.lodestar.processes.cases.internal;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.lodestar.platform.retention.ReferralPurging;
import org.lodestar.processes.engine.DistrictEngine;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes a purged referral out of the engine: what still runs, and its history with variables, decisions and logs. */
@Component
class PurgedCases {

    private final DistrictEngine engine;

    PurgedCases(DistrictEngine engine) {
        this.engine = engine;
    }

    @EventListener
    void purging(ReferralPurging referral) {
        engine.call(services -> {
            instances(services, referral.referralId()).forEach(instance -> remove(services, instance));
            return true;
        });
    }

    private static List<HistoricProcessInstance> instances(ProcessEngineServices services, UUID referral) {
        return services.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(referral.toString())
                .listPage(0, DistrictEngine.MOST_ROWS);
    }

    private static void remove(ProcessEngineServices services, HistoricProcessInstance instance) {
        var runs = services.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(instance.getId())
                .count();
        if (runs > 0) {
            services.getRuntimeService().deleteProcessInstance(instance.getId(), "purged", true, true);
        }
        services.getHistoryService().deleteHistoricProcessInstance(instance.getId());
    }
}

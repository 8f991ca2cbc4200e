package org.lodestar.processes.cases.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.lodestar.platform.referrals.Referral;
import org.lodestar.processes.cases.CaseProgress;
import org.lodestar.processes.engine.DistrictEngine;
import org.lodestar.processes.pathways.PathwayBundle;
import org.lodestar.processes.pathways.Pathways;
import org.springframework.stereotype.Component;

/** Where a case stands on its diagram, read from the engine's record of this one process instance. */
@Component
public class DiagramProgress {

    private final Pathways pathways;
    private final DistrictEngine engine;

    DiagramProgress(Pathways pathways, DistrictEngine engine) {
        this.pathways = pathways;
        this.engine = engine;
    }

    /** @param seen the referral as the person signed in may see it */
    public CaseProgress of(Referral seen, String next) {
        List<HistoricActivityInstance> passed =
                engine.call(services -> activities(services, seen.id().toString()));
        Set<String> active = ids(passed.stream()
                .filter(activity -> activity.getEndTime() == null)
                .toList());
        Set<String> done = ids(passed.stream()
                .filter(activity -> activity.getEndTime() != null && !activity.isCanceled())
                .toList());
        done.removeAll(active);
        Optional<PathwayBundle> bundle =
                pathways.version(seen.pathway().key(), seen.pathway().version());
        return new CaseProgress(
                active,
                done,
                bundle.map(found -> MilestoneList.of(found, seen, since(found, passed)))
                        .orElseGet(List::of),
                next);
    }

    private static List<HistoricActivityInstance> activities(ProcessEngineServices services, String businessKey) {
        return services
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .listPage(0, DistrictEngine.MOST_ROWS)
                .stream()
                .flatMap(instance -> services
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .listPage(0, DistrictEngine.MOST_ROWS)
                        .stream())
                .toList();
    }

    private static Set<String> ids(List<HistoricActivityInstance> activities) {
        return activities.stream()
                .map(activity -> activity.getActivityId().replace("#multiInstanceBody", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** When each milestone was first reached. */
    private static Map<String, Instant> since(PathwayBundle bundle, List<HistoricActivityInstance> passed) {
        Map<String, String> milestones = new HashMap<>();
        bundle.diagram().root().all().filter(tag -> tag.id() != null).forEach(tag -> {
            String milestone = tag.properties().get("lodestar:milestone");
            if (milestone != null) milestones.put(tag.id(), milestone);
        });
        Map<String, Instant> since = new HashMap<>();
        passed.stream()
                .filter(activity -> milestones.containsKey(activity.getActivityId()))
                .forEach(activity -> since.merge(
                        milestones.get(activity.getActivityId()),
                        activity.getStartTime().toInstant(),
                        (one, other) -> one.isBefore(other) ? one : other));
        return since;
    }
}

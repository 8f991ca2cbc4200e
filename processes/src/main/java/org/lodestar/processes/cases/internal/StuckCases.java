package org.lodestar.processes.cases.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.lodestar.processes.cases.StuckCase;
import org.lodestar.processes.engine.DistrictEngine;
import org.lodestar.processes.known.CaseFacts;
import org.lodestar.processes.pathways.Pathways;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What needs an administrator: pathways that did not start, and timed work that failed too often. */
@Component
public class StuckCases {

    private final JdbcClient jdbc;
    private final DistrictEngine engine;
    private final CaseFacts.Source cases;
    private final Pathways pathways;

    StuckCases(JdbcClient jdbc, DistrictEngine engine, CaseFacts.Source cases, Pathways pathways) {
        this.jdbc = jdbc;
        this.engine = engine;
        this.cases = cases;
        this.pathways = pathways;
    }

    public List<StuckCase> all() {
        List<StuckCase> all =
                new ArrayList<>(jdbc.sql("""
                select id, number, pathway_name, start_problem, submitted_at from referrals
                where start_state = 'waiting' and state = 'open' order by submitted_at""").query((row, n) -> waiting(row)).list());
        engine.call(services ->
                        services.getRuntimeService().createIncidentQuery().listPage(0, DistrictEngine.MOST_ROWS))
                .forEach(incident -> failed(incident).ifPresent(all::add));
        return all;
    }

    /** Gives every failed job of the case another attempt, soon. */
    public void retryJobs(UUID referral) {
        engine.call(services -> {
            ManagementService management = services.getManagementService();
            instance(services.getRuntimeService(), referral.toString())
                    .ifPresent(instance -> management
                            .createJobQuery()
                            .processInstanceId(instance.getId())
                            .noRetriesLeft()
                            .listPage(0, DistrictEngine.MOST_ROWS)
                            .forEach(job -> management.setJobRetries(job.getId(), 1)));
            return true;
        });
    }

    private static StuckCase waiting(ResultSet row) throws SQLException {
        String problem = row.getString("start_problem");
        return new StuckCase(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("pathway_name"),
                "The pathway did not start: " + (problem == null ? "the reason is not known." : problem),
                null,
                row.getTimestamp("submitted_at").toInstant());
    }

    private Optional<StuckCase> failed(Incident incident) {
        return engine.call(services -> businessKey(services, incident))
                .map(UUID::fromString)
                .flatMap(cases::find)
                .map(facts -> failed(incident, facts));
    }

    private StuckCase failed(Incident incident, CaseFacts facts) {
        String element =
                incident.getFailedActivityId() == null ? incident.getActivityId() : incident.getFailedActivityId();
        String name = pathways.version(facts.pathwayKey(), facts.pathwayVersion())
                .map(bundle -> bundle.settings().name())
                .orElse(facts.pathwayKey());
        Instant since = incident.getIncidentTimestamp().toInstant();
        return new StuckCase(facts.id(), facts.number(), name, words(facts, element, incident), element, since);
    }

    private String words(CaseFacts facts, String element, Incident incident) {
        String where = pathways.version(facts.pathwayKey(), facts.pathwayVersion()).stream()
                .flatMap(bundle -> bundle.diagram().root().all())
                .filter(tag -> element != null && element.equals(tag.id()))
                .map(tag -> tag.words())
                .findFirst()
                .orElse("A timed part of the pathway");
        return where + " failed several times: " + incident.getIncidentMessage();
    }

    private static Optional<String> businessKey(ProcessEngineServices services, Incident incident) {
        return Optional.ofNullable(services.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(incident.getProcessInstanceId())
                        .singleResult())
                .map(ProcessInstance::getBusinessKey);
    }

    private static Optional<ProcessInstance> instance(RuntimeService runtime, String businessKey) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .singleResult());
    }
}

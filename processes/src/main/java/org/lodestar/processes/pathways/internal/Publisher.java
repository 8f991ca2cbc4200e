package org.lodestar.processes.pathways.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.StaffMember;
import org.lodestar.processes.engine.DistrictEngine;
import org.lodestar.processes.engine.Trial;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.files.PathwaySettings;
import org.lodestar.processes.pathways.PublishResult;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes checked files the next version: the engine's deployment and our rows in one transaction. */
@Component
public class Publisher {

    private final JdbcClient jdbc;
    private final StoredPathways stored;
    private final DistrictEngine engine;
    private final Me me;
    private final Audit audit;

    Publisher(JdbcClient jdbc, StoredPathways stored, DistrictEngine engine, Me me, Audit audit) {
        this.jdbc = jdbc;
        this.stored = stored;
        this.engine = engine;
        this.me = me;
        this.audit = audit;
    }

    /** The files must have passed the check. */
    @Transactional
    public PublishResult publish(PathwayFiles files, String note) {
        PathwaySettings settings =
                PathwaySettings.read(files.text(PathwayFiles.SETTINGS).orElseThrow());
        int number = stored.nextVersion(settings);
        String definition = deploy(settings, number, files);
        UUID version = insertVersion(settings, number, note, Variables.of(files), definition);
        files.byPath().forEach((path, content) -> insertFile(version, path, content));
        audit.record(
                "published pathway",
                "pathway",
                settings.key(),
                null,
                java.util.Map.of("version", number, "note", note));
        return new PublishResult.Published(settings.key(), number);
    }

    private String deploy(PathwaySettings settings, int number, PathwayFiles files) {
        return engine.call(services -> {
            DeploymentBuilder deployment = services.getRepositoryService()
                    .createDeployment()
                    .name(settings.key() + " " + number)
                    .source("lodestar")
                    .tenantId(engine.tenant());
            DeploymentWithDefinitions deployed = Trial.into(deployment, files).deployWithResult();
            return deployed.getDeployedProcessDefinitions().get(0).getId();
        });
    }

    private UUID insertVersion(
            PathwaySettings settings, int number, String note, Set<String> variables, String definition) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into pathway_versions (id, district_id, pathway_key, number, note, settings, variables,
                  process_definition_id, published_by, published_at)
                values (:id, :district, :key, :number, :note, :settings::jsonb, string_to_array(:variables, ','),
                  :definition, :by, :at)""")
                .param("id", id)
                .param("district", DistrictScope.require())
                .param("key", settings.key())
                .param("number", number)
                .param("note", note)
                .param("settings", settings.write())
                .param("variables", String.join(",", variables))
                .param("definition", definition)
                .param("by", me.maybe().map(StaffMember::id).orElse(null))
                .param("at", Timestamp.from(Instant.now()))
                .update();
        return id;
    }

    private void insertFile(UUID version, String path, String content) {
        jdbc.sql("""
                insert into pathway_files (id, district_id, version_id, path, content)
                values (:id, :district, :version, :path, :content)""")
                .param("id", UUID.randomUUID())
                .param("district", DistrictScope.require())
                .param("version", version)
                .param("path", path)
                .param("content", content)
                .update();
    }
}

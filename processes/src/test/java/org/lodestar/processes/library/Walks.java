package org.lodestar.processes.library;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.lodestar.platform.engagements.Engagements;
import org.lodestar.platform.engagements.Outcomes;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.platform.services.Directory;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.processes.cases.Cases;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.pathways.Pathways;
import org.lodestar.processes.pathways.PublishResult;
import org.lodestar.processes.referring.ReferResult;
import org.lodestar.processes.referring.Referring;
import org.lodestar.processes.tasks.TaskDesk;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Begins {@link Walk}s: a district of its own, a pathway published there, and a teacher who refers. */
@TestComponent
record Walks(
        TestDistricts districts,
        Pathways pathways,
        Referring referring,
        Referrals referrals,
        TaskDesk desk,
        Cases cases,
        Engagements engagements,
        Outcomes outcomes,
        Directory directory,
        JdbcClient sql,
        ProcessEngine engine) {

    /** A referral of one student, or of nobody, made by a teacher in a fresh district. */
    Walk begin(PathwayFiles files, Tour tour, Map<String, Object> intake) {
        TestDistrict district = districts.fresh();
        String key = publish(district, files);
        UUID student = district.aStudentAt(district.north())
                .taughtBy(district.person("teacher"))
                .create();
        return new Walk(this, district, tour, student, key, refer(district, key, student, intake));
    }

    UUID refer(TestDistrict district, String key, UUID student, Map<String, Object> intake) {
        UUID id = UUID.randomUUID();
        ReferResult result = district.as("teacher", () -> referring.refer(id, key, student, intake));
        if (result instanceof ReferResult.Invalid invalid) throw new AssertionError("" + invalid.problems());
        return id;
    }

    private String publish(TestDistrict district, PathwayFiles files) {
        PublishResult result = district.as("admin", () -> pathways.publish(files, "for a test"));
        if (result instanceof PublishResult.Published published) return published.key();
        throw new AssertionError("" + ((PublishResult.Refusal) result).problems());
    }
}

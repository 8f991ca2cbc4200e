package org.lodestar.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.lodestar.processes.pathways.Pathways;
import org.lodestar.processes.pathways.PublishResult;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A district with the greeting pathway and one student at North. */
@WithPostgres
@AutoConfigureMockMvc
class ApiCalls {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestDistricts districts;

    @Autowired
    Pathways pathways;

    TestDistrict district;
    UUID student;

    @BeforeEach
    void aDistrictWithThePathwayGreeting() {
        district = districts.fresh();
        student = district.aStudentAt(district.north()).named("Amara", "Diallo").create();
        publishGreeting(district);
    }

    void publishGreeting(TestDistrict where) {
        var published = where.as("admin", () -> pathways.publish(Caller.greeting(), "first"));
        assertThat(published).isInstanceOf(PublishResult.Published.class);
    }

    Caller as(String role) {
        return new Caller(mvc, district, role);
    }

    UUID referred() throws Exception {
        return id(as("teacher").refer(student));
    }

    /** The one open work item that the coordinator's team has. */
    UUID workItem() throws Exception {
        return UUID.fromString(read(as("coordinator").get_("/api/v1/work-items?view=teams"), "$.items[0].id"));
    }

    /** The job at a place, once it has ended. */
    Map<String, Object> finished(String place) throws Exception {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(end)) {
            Map<String, Object> job = read(as("admin").get_(place).andExpect(status().isOk()), "$");
            if (List.of("succeeded", "failed").contains(String.valueOf(job.get("state")))) {
                return job;
            }
            LockSupport.parkNanos(100_000_000);
        }
        throw new AssertionError("The job did not end");
    }

    static UUID id(ResultActions answered) throws Exception {
        return UUID.fromString(read(answered, "$.id"));
    }

    static <T> T read(ResultActions answered, String path) throws Exception {
        return JsonPath.read(answered.andReturn().getResponse().getContentAsString(), path);
    }
}

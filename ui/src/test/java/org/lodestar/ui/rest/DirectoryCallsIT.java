package org.lodestar.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.hsds.HsdsFixture;

class DirectoryCallsIT extends ApiCalls {

    private static final String PLACE = "/api/v1/directory";
    private static final String ZIP = "application/zip";

    @Test
    void whatIsSentIsFollowedAsAJobAndComesBack() throws Exception {
        var sent = HsdsFixture.sound().zip();
        var job = finished(started(PLACE, ZIP, sent));
        assertThat(job).containsEntry("state", "succeeded").containsEntry("problems", List.of());
        assertThat(job.get("done")).isEqualTo(job.get("total"));
        var back = as("teacher")
                .get_(PLACE)
                .andExpect(status().isOk())
                .andExpect(content().contentType(ZIP))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(HsdsFixture.unzipped(back))
                .containsEntry("places.csv", HsdsFixture.unzipped(sent).get("places.csv"));
    }

    @Test
    void aBrokenRowIsNamedWithFileLineAndColumn() throws Exception {
        var broken = HsdsFixture.sound().replacing("services.csv", "active,s1", "open,s1");
        var job = finished(started(PLACE, ZIP, broken.zip()));
        assertThat(job).containsEntry("state", "failed");
        assertThat((List<?>) job.get("problems"))
                .anySatisfy(problem -> assertThat(problem)
                        .asInstanceOf(MAP)
                        .containsEntry("file", "services.csv")
                        .containsEntry("line", 2)
                        .containsEntry("column", "status"));
        assertThat(finished(started(PLACE + "?onProblems=skip&dryRun=true&rest=close", ZIP, broken.zip())))
                .containsEntry("state", "succeeded");
    }

    @Test
    void jsonIsTakenAsWell() throws Exception {
        var json = "[{\"id\": \"o1\", \"name\": \"Harvest Table\", \"description\": \"Food\"}]";
        var job = finished(started(PLACE, "application/json", json.getBytes(StandardCharsets.UTF_8)));
        assertThat(job).containsEntry("state", "succeeded").containsEntry("problems", List.of());
    }

    @Test
    void whatIsNoPackageIsRefusedAtOnce() throws Exception {
        for (var sent : List.of("", "no package")) {
            as("admin")
                    .upload(PLACE, ZIP, sent.getBytes(StandardCharsets.UTF_8))
                    .andExpect(status().isUnprocessableEntity());
        }
        as("admin")
                .upload(PLACE + "?rest=burn", ZIP, HsdsFixture.sound().zip())
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.problems[0].path").value("rest"));
    }

    @Test
    void onlyWhoManagesServicesImportsAndAnotherDistrictsJobIsNotThere() throws Exception {
        var sent = HsdsFixture.sound().zip();
        as("teacher").upload(PLACE, ZIP, sent).andExpect(status().isForbidden());
        as("teacher").get_("/api/v1/jobs/" + UUID.randomUUID()).andExpect(status().isForbidden());
        var place = started(PLACE + "?dryRun=true", ZIP, sent);
        new Caller(mvc, districts.fresh(), "admin").get_(place).andExpect(status().isNotFound());
    }

    private String started(String path, String type, byte[] body) throws Exception {
        return as("admin")
                .upload(path, type, body)
                .andExpect(status().isAccepted())
                .andReturn()
                .getResponse()
                .getHeader("Location");
    }
}

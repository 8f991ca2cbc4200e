package org.lodestar.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class RosterCallsIT extends ApiCalls {

    private static final String ZIP = "application/zip";
    private static final String ORGS = "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\n";

    @Test
    void aBrokenRosterNamesFileLineAndColumn() throws Exception {
        var broken = zip("orgs.csv", ORGS + "s1,active,,East School,school,,\ns2,active,,,school,,\n");
        var started = as("admin")
                .upload("/api/v1/rosters?dryRun=true", ZIP, broken)
                .andExpect(status().isAccepted())
                .andExpect(header().string("Location", startsWith("/api/v1/jobs/")));
        var job = finished(started.andReturn().getResponse().getHeader("Location"));
        assertThat(job).containsKeys("id", "state", "done", "total", "problems").hasSize(5);
        assertThat((List<?>) job.get("problems"))
                .anySatisfy(problem -> assertThat(problem)
                        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                        .containsEntry("file", "orgs.csv")
                        .containsEntry("line", 3)
                        .containsEntry("column", "name"));
    }

    @Test
    void onlyAdministratorsImport() throws Exception {
        for (var role : new String[] {"teacher", "coordinator", "principal"}) {
            as(role).upload("/api/v1/rosters", ZIP, zip("orgs.csv", ORGS))
                    .andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.detail").value("Your roles do not include this: Import rosters."));
            as(role).get_("/api/v1/jobs/" + UUID.randomUUID()).andExpect(status().isForbidden());
        }
    }

    @Test
    void whatIsNoZipIsRefusedAtOnce() throws Exception {
        as("admin")
                .upload("/api/v1/rosters", ZIP, "no zip".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isUnprocessableEntity());
        as("admin").upload("/api/v1/rosters", ZIP, new byte[0]).andExpect(status().isUnprocessableEntity());
        as("admin")
                .upload("/api/v1/rosters", "text/csv", "a,b".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isUnsupportedMediaType());
        as("admin")
                .upload("/api/v1/rosters?onProblems=panic", ZIP, zip("orgs.csv", ORGS))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.problems[0].path").value("onProblems"));
    }

    @Test
    void aJobOfAnotherDistrictIsNotThere() throws Exception {
        var job = id(as("admin").upload("/api/v1/rosters?dryRun=true", ZIP, zip("orgs.csv", ORGS)));
        new Caller(mvc, districts.fresh(), "admin").get_("/api/v1/jobs/" + job).andExpect(status().isNotFound());
    }

    private static byte[] zip(String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}

package org.lodestar.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lodestar.processes.files.PathwayArchive;

class PathwayCallsIT extends ApiCalls {

    private static final String ZIP = "application/zip";

    @Test
    void aVersionIsTakenAlongChangedAndPublishedAgain() throws Exception {
        var taken = as("admin").get_("/api/v1/pathways/greeting/versions/1").andExpect(status().isOk());
        var zip = taken.andReturn().getResponse().getContentAsByteArray();
        assertThat(PathwayArchive.read(zip).byPath()).containsKeys("pathway.json", "greeting.bpmn");
        as("admin")
                .replace("/api/v1/pathways/greeting/draft", ZIP, zip)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.valid").value(true));
        as("admin")
                .post_("/api/v1/pathways/greeting/publish?note=again", "")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.version").value(2));
        as("admin").get_("/api/v1/pathways").andExpect(jsonPath("$[*].version", contains(2)));
    }

    @Test
    void aDraftWithProblemsIsKeptButNotPublished() throws Exception {
        var broken = PathwayArchive.write(Caller.greeting().without("greet.form"));
        as("admin")
                .replace("/api/v1/pathways/greeting/draft", ZIP, broken)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.valid").value(false));
        as("admin")
                .post_("/api/v1/pathways/greeting/publish", "")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.problems[*].rule", hasItem("EveryStepHasAForm")));
        as("admin")
                .replace("/api/v1/pathways/other/draft", ZIP, PathwayArchive.write(Caller.greeting()))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void checkingIsAlwaysAnAnswer() throws Exception {
        as("admin")
                .upload("/api/v1/pathways/check", ZIP, PathwayArchive.write(Caller.greeting()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.valid").value(true));
        as("admin")
                .upload("/api/v1/pathways/check", ZIP, new byte[] {1, 2, 3})
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.valid").value(false));
        var script = Caller.greeting().text("greeting.bpmn").orElseThrow().replace("userTask", "scriptTask");
        as("admin")
                .upload("/api/v1/pathways/check", "application/xml", script.getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.problems[*].rule", hasItem("OnlyAllowedElements")));
        as("admin")
                .upload("/api/v1/pathways/check", "application/xml", "<broken".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.problems[0].rule").value("ReadableFile"));
    }

    @Test
    void aRefusalNamesFileElementRuleAndReason() throws Exception {
        var hostile = Caller.greeting()
                .text("greeting.bpmn")
                .orElseThrow()
                .replaceFirst(
                        "<bpmn:userTask id=\"(\\w+)\"", "<bpmn:userTask id=\"$1\" camunda:assignee=\"#{runtime}\"");
        as("admin")
                .upload(
                        "/api/v1/pathways/check",
                        ZIP,
                        PathwayArchive.write(Caller.greeting().with("greeting.bpmn", hostile)))
                .andExpect(jsonPath("$.problems[0].path").value("greeting.bpmn"))
                .andExpect(jsonPath("$.problems[0].element").isNotEmpty())
                .andExpect(jsonPath("$.problems[0].rule").value("OnlyAllowedElements"))
                .andExpect(jsonPath("$.problems[0].message").isNotEmpty());
        as("admin")
                .upload(
                        "/api/v1/pathways/check",
                        ZIP,
                        PathwayArchive.write(Caller.greeting().with("../greeting.form", "{}")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.problems[0].path").value("../greeting.form"))
                .andExpect(jsonPath("$.problems[0].rule").value("ReadableFile"));
    }

    @Test
    void pathwaysAreTheAdministratorsOwn() throws Exception {
        as("teacher").get_("/api/v1/pathways").andExpect(status().isForbidden());
        as("teacher").get_("/api/v1/pathways/greeting/versions/1").andExpect(status().isForbidden());
        as("teacher").post_("/api/v1/pathways/greeting/publish", "").andExpect(status().isForbidden());
        as("admin").get_("/api/v1/pathways/greeting/versions/9").andExpect(status().isNotFound());
        new Caller(mvc, districts.fresh(), "admin")
                .get_("/api/v1/pathways/greeting/versions/1")
                .andExpect(status().isNotFound());
    }
}

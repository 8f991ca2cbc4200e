package org.lodestar.ui.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.people.Accounts;
import org.springframework.beans.factory.annotation.Autowired;

class EveryCallIT extends ApiCalls {

    @Autowired
    Accounts accounts;

    @Test
    void whoComesWithAPasswordIsThePerson() throws Exception {
        var email = "api." + district.id() + "@test.example";
        district.doAs("admin", () -> accounts.create(email, "open sesame", district.staffId("teacher")));
        mvc.perform(get("/api/v1/work-items").with(httpBasic(email, "open sesame")))
                .andExpect(status().isOk());
        mvc.perform(get("/api/v1/work-items").with(httpBasic(email, "wrong")))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType("application/problem+json"));
    }

    @Test
    void nobodyComesInWithoutSigningIn() throws Exception {
        mvc.perform(get("/api/v1/work-items"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", containsString("Basic")))
                .andExpect(jsonPath("$.problems").isArray());
    }

    @Test
    void brokenJsonIsNamedWithItsPlace() throws Exception {
        as("teacher")
                .post_("/api/v1/referrals", "{\n  \"pathway\": ")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("line 2")));
        as("teacher")
                .post_("/api/v1/referrals", "{\"student\": \"no id\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.problems[0].path").value("student"));
        as("teacher").post_("/api/v1/referrals", "").andExpect(status().isBadRequest());
        as("teacher").post_("/api/v1/referrals", "{\"pathway\": \"a\\u0000b\"}").andExpect(status().isBadRequest());
    }

    @Test
    void anIdThatIsNoneIsNamed() throws Exception {
        as("teacher")
                .get_("/api/v1/referrals/17")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("17")));
    }

    @Test
    void wrongTypesMethodsAndAddressesHaveTheirSentence() throws Exception {
        as("teacher")
                .upload("/api/v1/referrals", "text/plain", new byte[] {65})
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(content().contentType("application/problem+json"));
        as("teacher").send(delete("/api/v1/work-items")).andExpect(status().isMethodNotAllowed());
        as("teacher")
                .get_("/api/v1/nothing-here")
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"));
    }

    @Test
    void whatIsTooLargeIsRefused() throws Exception {
        as("teacher")
                .post_("/api/v1/referrals", "{\"pathway\": \"" + "x".repeat(1024 * 1024) + "\"}")
                .andExpect(status().isPayloadTooLarge())
                .andExpect(jsonPath("$.detail", containsString("1 MB")));
    }

    @Test
    void anotherSpellingOfAnAddressDoesNotGoAroundTheBounds() throws Exception {
        as("teacher")
                .send(post(URI.create("/%61pi/v1/referrals"))
                        .contentType("application/json")
                        .content("{\"pathway\": \"" + "x".repeat(1024 * 1024) + "\"}"))
                .andExpect(status().isPayloadTooLarge());
    }

    @Test
    void aFormWhoseExpressionsNeverEndIsRefused() throws Exception {
        var field = """
                {"id": "f%1$d", "key": "f%1$d", "type": "textfield", "label": "Field",
                 "conditional": {"hide": "=sum(for i in 1..700, j in 1..700 return i * j) < %1$d"}}""";
        var fields = IntStream.range(0, 500).mapToObj(field::formatted).collect(Collectors.joining(","));
        as("teacher")
                .post_(
                        "/api/v1/forms/evaluate",
                        "{\"schema\": {\"type\": \"default\", \"id\": \"f\", \"components\": [" + fields
                                + "]}, \"data\": {}}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.problems[0].rule").value("bounded"));
    }

    @Test
    void aFormIsCheckedAndEvaluated() throws Exception {
        var form = Caller.greeting().text("intake.form").orElseThrow();
        as("teacher")
                .post_("/api/v1/forms/check", form)
                .andExpect(jsonPath("$.valid").value(true));
        as("teacher")
                .post_("/api/v1/forms/check", "[]")
                .andExpect(jsonPath("$.valid").value(false));
        as("teacher")
                .post_("/api/v1/forms/evaluate", "{\"schema\": %s, \"data\": {\"loud\": true}}".formatted(form))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.valid").value(false))
                .andExpect(jsonPath("$.errors", hasKey("why")))
                .andExpect(jsonPath("$.visible", hasItem("why")))
                .andExpect(jsonPath("$.data.loud").value(true));
        as("teacher").post_("/api/v1/forms/evaluate", "{\"schema\": []}").andExpect(status().isUnprocessableEntity());
    }

    @Test
    void aRecordIsForWhoMaySeeTheStudent() throws Exception {
        referred();
        as("coordinator")
                .get_("/api/v1/students/" + student + "/record")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.student.givenName").value("Amara"))
                .andExpect(jsonPath("$.referrals[0].pathway.key").value("greeting"));
        as("south-teacher").get_("/api/v1/students/" + student + "/record").andExpect(status().isNotFound());
        new Caller(mvc, districts.fresh(), "admin")
                .get_("/api/v1/students/" + student + "/record")
                .andExpect(status().isNotFound());
    }

    @Test
    void theApiIsDescribed() throws Exception {
        mvc.perform(get("/v3/api-docs"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.paths", hasKey("/api/v1/referrals")))
                .andExpect(jsonPath("$.paths", hasKey("/api/v1/work-items/{id}/complete")))
                .andExpect(jsonPath("$.components.schemas", hasKey("Problem")))
                .andExpect(jsonPath("$.paths['/api/v1/referrals'].post.parameters[0].name")
                        .value("Idempotency-Key"));
    }
}

package org.lodestar.ui.rest;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.processes.files.PathwayFiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Calls the API as somebody of a district. */
record Caller(MockMvc mvc, TestDistrict district, String role) {

    static PathwayFiles greeting() {
        Map<String, String> files = new TreeMap<>();
        for (var name : new String[] {"pathway.json", "greeting.bpmn", "intake.form", "greet.form"}) {
            files.put(name, text("greeting/" + name));
        }
        return new PathwayFiles(files);
    }

    private static String text(String resource) {
        try (var in = Caller.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ResultActions get_(String path) throws Exception {
        return send(get(path));
    }

    ResultActions post_(String path, String json) throws Exception {
        return send(post(path).contentType("application/json").content(json));
    }

    ResultActions post_(String path, String json, String key) throws Exception {
        return send(post(path)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .content(json));
    }

    ResultActions upload(String path, String type, byte[] body) throws Exception {
        return send(post(path).contentType(type).content(body));
    }

    ResultActions replace(String path, String type, byte[] body) throws Exception {
        return send(put(path).contentType(type).content(body));
    }

    ResultActions refer(UUID student) throws Exception {
        return post_("/api/v1/referrals", referral(student));
    }

    static String referral(UUID student) {
        return """
                {"pathway": "greeting", "student": "%s", "answers": {"why": "New here"}}""".formatted(student);
    }

    ResultActions send(MockHttpServletRequestBuilder call) throws Exception {
        return mvc.perform(call.with(user(district.person(role))));
    }
}

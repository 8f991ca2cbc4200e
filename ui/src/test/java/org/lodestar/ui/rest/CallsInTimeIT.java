package org.lodestar.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.platform.limits.Limit;
import org.lodestar.platform.limits.Limits;
import org.lodestar.platform.tokens.ActsAs;
import org.lodestar.platform.tokens.NewToken;
import org.lodestar.platform.tokens.TokenScope;
import org.lodestar.platform.tokens.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class CallsInTimeIT extends ApiCalls {

    private static final Limit ONCE_AN_HOUR = new Limit(1, Duration.ofHours(1));

    @Autowired
    Limits limits;

    @Autowired
    Tokens tokens;

    /** As if they had gone as fast as they may for long. */
    private void hasUsedUp(String pace, String who) {
        limits.allow(pace, who, ONCE_AN_HOUR);
    }

    private String account(String role) {
        return district.person(role).accountId().toString();
    }

    @Test
    void whoCallsTooOftenIsToldWhenToComeAgain() throws Exception {
        hasUsedUp("calls", account("teacher"));
        var answered = as("teacher")
                .get_("/api/v1/work-items")
                .andExpect(status().isTooManyRequests())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.detail", containsString("Try again in")))
                .andExpect(jsonPath("$.problems").isArray())
                .andReturn();
        assertThat(Integer.parseInt(answered.getResponse().getHeader("Retry-After")))
                .isBetween(3400, 3600);
        as("coordinator").get_("/api/v1/work-items").andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluations /api/v1/forms/check",
                "evaluations /api/v1/forms/evaluate",
                "checks /api/v1/pathways/check",
                "checks /api/v1/pathways/greeting/publish",
                "uploads /api/v1/rosters",
                "uploads /api/v1/directory"
            })
    void whatCostsMuchHasItsOwnPace(String paceAndPath) throws Exception {
        var pace = paceAndPath.split(" ");
        hasUsedUp(pace[0], account("admin"));
        as("admin").post_(pace[1], "{}").andExpect(status().isTooManyRequests());
        as("admin").get_("/api/v1/work-items").andExpect(status().isOk());
    }

    @Test
    void aTokenCountsForItself() throws Exception {
        var one = tokenOfTheAdmin();
        var other = tokenOfTheAdmin();
        hasUsedUp("calls", one.token().id().toString());
        mvc.perform(get("/api/v1/pathways").header("Authorization", "Bearer " + one.secret()))
                .andExpect(status().isTooManyRequests());
        mvc.perform(get("/api/v1/pathways").header("Authorization", "Bearer " + other.secret()))
                .andExpect(status().isOk());
        as("admin").get_("/api/v1/pathways").andExpect(status().isOk());
    }

    private org.lodestar.platform.tokens.MadeToken tokenOfTheAdmin() {
        return district.as(
                "admin", () -> tokens.make(new NewToken("SIS", new ActsAs.Me(), Set.of(TokenScope.PATHWAYS_READ), 1)));
    }

    @Test
    void aStrangersCallsAreCountedByAddress() throws Exception {
        var address = "stranger " + UUID.randomUUID();
        hasUsedUp("calls-of-strangers", address);
        mvc.perform(from(address, get("/api/v1/work-items")))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"));
        mvc.perform(from("another " + address, get("/api/v1/work-items"))).andExpect(status().isUnauthorized());
    }

    @Test
    void whoShowsManyTokensThatDoNotWorkWaits() throws Exception {
        var address = "guesser " + UUID.randomUUID();
        var guess = post("/api/v1/referrals").header("Authorization", "Bearer lds_" + "0".repeat(50));
        hasUsedUp("refused-tokens", address);
        mvc.perform(from(address, guess))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(content().contentType("application/problem+json"));
    }

    private static MockHttpServletRequestBuilder from(String address, MockHttpServletRequestBuilder call) {
        return call.with(request -> {
            request.setRemoteAddr(address);
            return request;
        });
    }
}

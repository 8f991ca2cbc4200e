package org.lodestar.ui.rest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.people.Accounts;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.signin.SignIn;
import org.lodestar.platform.signin.SignInChoices;
import org.lodestar.platform.signin.SignInSettings.Claim;
import org.lodestar.platform.signin.SignInSettings.Elsewhere;
import org.lodestar.platform.signin.SignIns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

class BasicCallsIT extends ApiCalls {

    private static final String PASSWORD = "three quiet owls";
    private final String email = "basic-" + UUID.randomUUID() + "@test.example";

    @Autowired
    Accounts accounts;

    @Autowired
    SignInChoices choices;

    @Autowired
    SignIns signIns;

    @Test
    void whoeverTriesTooOftenIsToldHowLongToWait() throws Exception {
        for (var n = 0; n < 5; n++) {
            call("guess " + n).andExpect(status().isUnauthorized());
        }
        call("guess 6")
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(jsonPath("$.status").value(429));
    }

    @Test
    void aDistrictThatSignsInElsewhereOnlyTakesNoPasswordsHereEither() throws Exception {
        district.doAs("admin", () -> accounts.create(email, PASSWORD, district.staffId("coordinator")));
        call(PASSWORD).andExpect(status().isOk());
        assertThatThrownBy(() -> district.doAs("admin", () -> choices.change(false, elsewhere(), "their secret")))
                .as("before anybody has come in that way")
                .hasMessageContaining("Keep passwords");
        var person = accounts.loadUserByUsername(email);
        Me.as(person, () -> signIns.begin(person, SignIn.How.DISTRICT, "192.0.2.4", "Firefox"));
        district.doAs("admin", () -> choices.change(false, elsewhere(), "their secret"));
        call(PASSWORD).andExpect(status().isUnauthorized());
    }

    private static Elsewhere elsewhere() {
        return new Elsewhere(
                "https://accounts.example", "client", "", "Sign in", List.of("test.example"), Claim.EMAIL, false);
    }

    private ResultActions call(String password) throws Exception {
        return mvc.perform(get("/api/v1/work-items").with(httpBasic(email, password)));
    }
}

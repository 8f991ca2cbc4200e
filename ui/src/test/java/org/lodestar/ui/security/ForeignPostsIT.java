package org.lodestar.ui.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What another site makes somebody's browser send does nothing here. */
@WithPostgres
@AutoConfigureMockMvc
class ForeignPostsIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestDistricts districts;

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://elsewhere.example",
        "Origin, null",
        "Origin, http://localhost:8443",
        "Origin, https://localhost"
    })
    void aFormOfAnotherSiteSignsNobodyIn(String name, String value) throws Exception {
        mvc.perform(signIn().header(name, value))
                .andExpect(status().isForbidden())
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, same-origin", "Sec-Fetch-Site, none", "Origin, http://localhost"})
    void ourOwnFormIsHeard(String name, String value) throws Exception {
        mvc.perform(signIn().header(name, value)).andExpect(redirectedUrlPattern("/login*"));
    }

    @Test
    void aPasswordTheBrowserKnowsIsOfNoUseToAnotherSite() throws Exception {
        var call = post("/api/v1/work-items/00000000-0000-0000-0000-000000000000/claim")
                .with(httpBasic("someone@test.example", "secret"))
                .header("Sec-Fetch-Site", "cross-site");
        mvc.perform(call)
                .andExpect(status().isForbidden())
                .andExpect(content().contentType("application/problem+json"));
    }

    @Test
    void nobodyIsSignedOutWithoutTheTokenOfTheirSession() throws Exception {
        var teacher = districts.fresh().person("teacher");
        mvc.perform(post("/logout").with(user(teacher))).andExpect(status().isForbidden());
    }

    @Test
    void readingIsNotTouched() throws Exception {
        mvc.perform(get("/actuator/health").header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isOk());
    }

    private static MockHttpServletRequestBuilder signIn() {
        return post("/login").param("username", "nobody@test.example").param("password", "wrong");
    }
}

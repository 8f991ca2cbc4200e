package org.lodestar.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.tokens.ActsAs;
import org.lodestar.platform.tokens.MadeToken;
import org.lodestar.platform.tokens.NewToken;
import org.lodestar.platform.tokens.TokenScope;
import org.lodestar.platform.tokens.Tokens;
import org.lodestar.ui.rest.door.NeedsScope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class TokenCallsIT extends ApiCalls {

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient sql;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping calls;

    private MadeToken token(TestDistrict where, Set<TokenScope> scopes) {
        return where.as("admin", () -> tokens.make(new NewToken("SIS", new ActsAs.Me(), scopes, 90)));
    }

    private String secret(TokenScope... scopes) {
        return token(district, Set.copyOf(Arrays.asList(scopes))).secret();
    }

    private ResultActions with(String secret, MockHttpServletRequestBuilder call) throws Exception {
        return mvc.perform(call.header("Authorization", "Bearer " + secret));
    }

    @Test
    void aTokenComesInAndDoesWhatItsScopesSay() throws Exception {
        with(secret(TokenScope.PATHWAYS_READ), get("/api/v1/pathways"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].key").value("greeting"));
    }

    @Test
    void aTokenThatDoesNotWorkIsToldApartFromNone() throws Exception {
        with("lds_" + "0".repeat(50), get("/api/v1/pathways"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(header().string("WWW-Authenticate", containsString("error=\"invalid_token\"")))
                .andExpect(jsonPath("$.detail", containsString("not known, has expired or was revoked")));
        var none = mvc.perform(get("/api/v1/pathways"))
                .andExpect(status().isUnauthorized())
                .andReturn();
        assertThat(none.getResponse().getHeaders("WWW-Authenticate"))
                .anyMatch(offer -> offer.startsWith("Basic"))
                .anyMatch(offer -> offer.equals("Bearer realm=\"Lodestar\""));
    }

    @Test
    void aRevokedTokenIsRefusedAtTheNextCall() throws Exception {
        var made = token(district, Set.of(TokenScope.PATHWAYS_READ));
        with(made.secret(), get("/api/v1/pathways")).andExpect(status().isOk());
        district.doAs("admin", () -> tokens.revoke(made.token().id()));
        with(made.secret(), get("/api/v1/pathways")).andExpect(status().isUnauthorized());
    }

    @Test
    void everyCallSaysWhichScopeItNeeds() {
        assertThat(mappings())
                .isNotEmpty()
                .allSatisfy((call, method) -> assertThat(method.getMethodAnnotation(NeedsScope.class))
                        .as(call + " is open to tokens by no scope: say @NeedsScope")
                        .isNotNull());
    }

    @Test
    void everyCallIsClosedToATokenOfAllOtherScopes() throws Exception {
        for (var entry : mappings().entrySet()) {
            var needs = entry.getValue().getMethodAnnotation(NeedsScope.class);
            var others = EnumSet.allOf(TokenScope.class);
            others.remove(needs.value());
            var call = entry.getKey().split(" ");
            with(
                            token(district, others).secret(),
                            request(HttpMethod.valueOf(call[0]), filled(call[1]))
                                    .contentType(type(entry.getKey()))
                                    .content("{}"))
                    .andExpect(status().isForbidden())
                    .andExpect(header().string(
                                    "WWW-Authenticate",
                                    allOf(
                                            containsString("error=\"insufficient_scope\""),
                                            containsString(
                                                    "scope=\"" + needs.value().key() + "\""))))
                    .andExpect(jsonPath("$.detail", containsString(needs.value().key())));
        }
    }

    /** Each call of the API by method, address and type of its body. */
    private Map<String, HandlerMethod> mappings() {
        var found = new TreeMap<String, HandlerMethod>();
        calls.getHandlerMethods()
                .forEach((mapping, method) -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/"))
                        .forEach(path -> found.put(method(mapping) + " " + path + " " + consumed(mapping), method)));
        return found;
    }

    private static String method(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().iterator().next().name();
    }

    private static String consumed(RequestMappingInfo mapping) {
        return mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .map(Object::toString)
                .orElse("application/json");
    }

    private static String type(String call) {
        return call.split(" ")[2];
    }

    private static String filled(String path) {
        return path.replaceAll("\\{(number)}", "1")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    @Test
    void aScopeGivesNoRightThatThePersonLacks() throws Exception {
        var made = district.as(
                "admin",
                () -> tokens.make(new NewToken(
                        "Kiosk",
                        new ActsAs.NewMachine(
                                "Kiosk", "teacher", district.north().id()),
                        EnumSet.allOf(TokenScope.class),
                        7)));
        with(made.secret(), get("/api/v1/pathways")).andExpect(status().isForbidden());
    }

    @Test
    void aTokenOfAnotherDistrictSeesNothingOfThisOne() throws Exception {
        var referral = referred();
        var theirs = token(districts.fresh(), EnumSet.allOf(TokenScope.class)).secret();
        with(theirs, get("/api/v1/referrals/" + referral)).andExpect(status().isNotFound());
        with(theirs, get("/api/v1/students/" + student + "/record")).andExpect(status().isNotFound());
    }

    @Test
    void aTokenOpensNoScreenAndNoOperatorsPage() throws Exception {
        var secret = token(district, EnumSet.allOf(TokenScope.class)).secret();
        with(secret, get("/students")).andExpect(redirectedUrlPattern("**/login"));
        with(secret, get("/actuator/metrics")).andExpect(status().isForbidden());
        var answered = with(secret, get("/api/v1/pathways")).andReturn();
        assertThat(answered.getRequest().getSession(false)).isNull();
    }

    @Test
    void aTokenInTheAddressIsNone() throws Exception {
        mvc.perform(get("/api/v1/pathways?access_token=" + secret(TokenScope.PATHWAYS_READ)))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void twoTokensOfOnePersonHaveKeysOfTheirOwn() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = Caller.referral(student);
        for (var time = 0; time < 2; time++) {
            with(secret(TokenScope.REFERRALS_WRITE), again(key, body))
                    .andExpect(status().isCreated())
                    .andExpect(header().doesNotExist("Idempotency-Replayed"));
        }
        var one = secret(TokenScope.REFERRALS_WRITE);
        with(one, again(key + "2", body)).andExpect(status().isCreated());
        with(one, again(key + "2", body)).andExpect(header().string("Idempotency-Replayed", "true"));
    }

    private static MockHttpServletRequestBuilder again(String key, String body) {
        return post("/api/v1/referrals")
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .content(body);
    }

    @Test
    void theAuditSaysThatATokenDidIt() throws Exception {
        var secret = secret(TokenScope.REFERRALS_WRITE);
        with(secret, again(UUID.randomUUID().toString(), Caller.referral(student)))
                .andExpect(status().isCreated());
        assertThat(district.call(() -> sql.sql("select actor_name || ' ' || via from audit_entries"
                                + " where student_id = ? and via = 'token'")
                        .param(student)
                        .query(String.class)
                        .list()))
                .isNotEmpty()
                .allMatch(entry -> entry.equals("North Administrator (token “SIS”) token"));
    }

    @Test
    void theDescriptionTellsBothWaysInAndEachScope() throws Exception {
        as("teacher")
                .get_("/v3/api-docs")
                .andExpect(
                        jsonPath("$.components.securitySchemes.person.scheme").value("basic"))
                .andExpect(jsonPath("$.components.securitySchemes.token.scheme").value("bearer"))
                .andExpect(
                        jsonPath("$.paths['/api/v1/referrals'].post.security[*].token[*]", hasItem("referrals:write")));
    }
}

package org.lodestar.ui.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.lodestar.processes.files.PathwayArchive;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Takes every call there is from Spring itself, so that a new one is included. */
@WithPostgres
@AutoConfigureMockMvc
@Import(Hidden.class)
class EveryCallKeepsDistrictsApartIT {

    /** Bodies that name something, by call; {@code $} stands for an id. */
    private static final Map<String, String> BODIES_WITH_IDS = Map.of(
            "POST /api/v1/referrals", "{\"pathway\": \"greeting\", \"student\": \"$\", \"answers\": {\"why\": \"x\"}}");

    /** Bodies that name nothing. */
    private static final Map<String, String> BODIES_WITHOUT = Map.of(
            "POST /api/v1/work-items/{id}/complete", "{\"answers\": {}}",
            "POST /api/v1/forms/check", "{}",
            "POST /api/v1/forms/evaluate", "{\"schema\": {}, \"data\": {}}");

    /** Parameters that name nothing. */
    private static final Set<String> HARMLESS = Set.of(
            "view", "after", "limit", "dryRun", "onProblems", "stopIfMostLeave", "rest", "note", "name", "reason");

    @Autowired
    MockMvc mvc;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    TestDistricts districts;

    @Autowired
    Hidden hidden;

    TestDistrict mine;

    private record Call(String method, String address, HandlerMethod handler, MediaType[] answers) {
        String name() {
            return method + " " + address;
        }

        Stream<Parameter> parameters() {
            return Arrays.stream(handler.getMethod().getParameters());
        }

        boolean hasBody() {
            return parameters().anyMatch(parameter -> parameter.isAnnotationPresent(RequestBody.class));
        }

        boolean takesBytes() {
            return parameters().anyMatch(parameter -> parameter.getType() == byte[].class);
        }
    }

    @BeforeEach
    void aDistrictOfMine() {
        mine = districts.fresh();
        mine.doAs("admin", () -> hidden.pathways.publish(Hidden.files("Greeting", "greeting"), "first"));
    }

    @Test
    void whatIsAnotherDistrictsIsAsIfItWereNowhere() throws Exception {
        var theirs = districts.fresh();
        var ids = hidden.everythingOf(theirs);
        for (var call : calls()) {
            new Template(call.address(), Template.OF_A_CALL).known(ids);
            for (var role : List.of("admin", "coordinator", "teacher")) asks(call, mine.person(role), ids);
        }
    }

    @Test
    void whatIsAtASchoolOfOthersIsAsIfItWereNowhere() throws Exception {
        var ids = hidden.aCase(mine, Hidden.files("Greeting", "greeting"), "greeting");
        for (var call : calls()) {
            if (!call.address().contains("/pathways")) asks(call, mine.person("teacher"), ids);
        }
    }

    @Test
    void everyCallIsKnown() throws Exception {
        assertThat(calls()).hasSizeGreaterThan(12);
        for (var call : calls()) {
            assertThat(!call.hasBody()
                            || call.takesBytes()
                            || BODIES_WITH_IDS.containsKey(call.name())
                            || BODIES_WITHOUT.containsKey(call.name()))
                    .as("this test needs a body for " + call.name() + ", with $ where it names something")
                    .isTrue();
            assertThat(call.parameters()
                            .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                            .map(Parameter::getName))
                    .as("parameters of " + call.name() + ": does it name something?")
                    .allMatch(HARMLESS::contains);
        }
    }

    private List<Call> calls() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.lodestar."))
                .flatMap(entry -> calls(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Stream<Call> calls(RequestMappingInfo info, HandlerMethod handler) {
        return info.getPatternValues().stream()
                .flatMap(address -> info.getMethodsCondition().getMethods().stream()
                        .map(method -> new Call(
                                method.name(),
                                address,
                                handler,
                                info.getProducesCondition()
                                        .getProducibleMediaTypes()
                                        .toArray(MediaType[]::new))));
    }

    private void asks(Call call, SignedIn person, Map<String, UUID> ids) throws Exception {
        var template = new Template(call.address(), Template.OF_A_CALL);
        var body = BODIES_WITH_IDS.get(call.name());
        if (template.hasVariables()) {
            for (var filled : template.filled(ids, Hidden.PATHWAY)) {
                same(call, person, filled.getKey(), filled.getValue(), null, null);
            }
        } else if (body != null) {
            for (var id : ids.values()) {
                var nowhere = UUID.randomUUID().toString();
                same(
                        call,
                        person,
                        call.address(),
                        call.address(),
                        body.replace("$", id.toString()),
                        body.replace("$", nowhere));
            }
        }
    }

    private void same(Call call, SignedIn person, String hidden, String nowhere, String hiddenBody, String nowhereBody)
            throws Exception {
        var answer = answer(call, person, hidden, hiddenBody);
        assertThat(answer)
                .as(call.name() + " " + hidden + " as " + person.displayName())
                .isEqualTo(answer(call, person, nowhere, nowhereBody))
                .doesNotContain(Hidden.WORDS.subList(0, 4))
                .matches("(?s)[45]\\d\\d .*");
    }

    /** Status, type and body, without the address and what was asked for. */
    private String answer(Call call, SignedIn person, String address, String body) throws Exception {
        var request = request(HttpMethod.valueOf(call.method()), address).with(user(person));
        if (call.answers().length > 0) request.accept(call.answers());
        if (call.takesBytes()) {
            request.contentType("application/zip").content(PathwayArchive.write(Hidden.files("Greeting", "greeting")));
        } else if (call.hasBody()) {
            request.contentType("application/json").content(body != null ? body : BODIES_WITHOUT.get(call.name()));
        }
        var response = mvc.perform(request).andReturn().getResponse();
        var text = response.getStatus() + " " + response.getContentType() + " " + response.getContentAsString();
        return text.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|no-such-thing|" + Hidden.PATHWAY, "ID");
    }
}

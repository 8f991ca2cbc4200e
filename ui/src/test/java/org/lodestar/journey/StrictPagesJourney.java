package org.lodestar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What got into a page does not run there, and the pages do all they do without being less strict. */
class StrictPagesJourney extends InTheBrowser {

    private static final String INJECTED = """
            () => new Promise((done) => {
              window.ran = [];
              const put = (html) => document.body.append(document.createRange().createContextualFragment(html));
              put('<script>window.ran.push("inline script")</' + 'script>');
              put('<img src="/nowhere.png" onerror="window.ran.push(\\'inline handler\\')">');
              put('<iframe srcdoc="<script>parent.ran.push(1)</' + 'script>"></iframe>');
              put('<script src="/VAADIN/static/push/vaadinPush-min.js" onload="window.ran.push(2)"></' + 'script>');
              setTimeout('window.ran.push("text in a timer")', 0);
              setTimeout(() => {
                for (const road of [() => eval('1'), () => (() => {}).constructor('return 1')()]) {
                  try { road(); window.ran.push(road.toString()); } catch (refused) { /* as it must be */ }
                }
                const link = document.createElement('a');
                link.href = 'javascript:window.ran.push("link")';
                document.body.append(link);
                link.click();
                setTimeout(() => done(window.ran), 300);
              }, 0);
            })""";

    @Test
    void scriptsThatGotIntoAPageDoNotRun() {
        var teacher = oakmont("teacher");
        teacher.goTo("my-referrals");
        assertThat(teacher.page().evaluate(INJECTED)).isEqualTo(List.of());
        assertThat(teacher.refusedByThePolicy())
                .anyMatch(refusal -> refusal.contains("script-src-attr"))
                .anyMatch(refusal -> refusal.contains("script-src-elem inline"))
                .anyMatch(refusal -> refusal.contains("script-src eval"));
    }

    @Test
    void everyMainScreenDoesItsWorkUnderThePolicy() {
        var admin = oakmont("admin");
        for (var place : List.of("people", "schools", "rosters", "students", "settings", "pathways/counseling")) {
            admin.goTo(place);
        }
        admin.seesWithin(
                Duration.ofSeconds(15), admin.page().locator(".djs-element").first());
        assertThat(admin.refusedByThePolicy()).isEmpty();
    }

    @Test
    void aFileThatOnlyCallsItselfAZipIsRefusedWhereItWasChosen() {
        var admin = oakmont("admin");
        admin.goTo("rosters");
        admin.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("roster.zip", "application/zip", "%PDF-1.7".getBytes()));
        admin.sees("This is not a zip file.");
        assertThat(admin.page().locator("vaadin-upload-file").count()).isZero();
    }

    @Test
    void theDescriptionOfTheApiIsShown() {
        var admin = oakmont("admin");
        admin.page().navigate(address() + "/api");
        admin.seesWithin(
                Duration.ofSeconds(15),
                admin.page().locator(".swagger-ui .opblock").first());
    }

    @Test
    void aPageNamesANewNumberForItsScriptsEachTimeAndAllowsNoOther() throws Exception {
        var first = policy(ask("/login"));
        var second = policy(ask("/login"));
        assertThat(first).containsPattern("script-src 'nonce-[^']{20,}';").isNotEqualTo(second);
        assertThat(first)
                .contains("default-src 'none'", "script-src-attr 'none'", "object-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval", "script-src 'self'");
        assertThat(first.replaceFirst("style-src [^;]*", "")).doesNotContain("unsafe-inline");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/icons/lodestar.svg",
                "/no-such-page",
                "/api/v1/work-items",
                "/api/no-such-call",
                "/v3/api-docs",
                "/swagger-ui/index.html",
                "/actuator/health",
                "/VAADIN/static/push/vaadinPush-min.js",
                "/VAADIN/no-such-file.js"
            })
    void everyAnswerTellsTheBrowserToBeStrict(String path) throws Exception {
        var answer = ask(path).headers();
        assertThat(policy(ask(path))).contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(answer.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.firstValue("Permissions-Policy"))
                .hasValueSatisfying(powers -> assertThat(powers).contains("microphone=()", "geolocation=()"));
        assertThat(answer.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(answer.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(answer.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(answer.firstValue("Server")).isEmpty();
    }

    @Test
    void whatCameByHttpsIsKeptToHttps() throws Exception {
        var page = ask("/login", "X-Forwarded-Proto", "https");
        assertThat(page.headers().firstValue("Strict-Transport-Security"))
                .contains("max-age=31536000 ; includeSubDomains");
        assertThat(policy(page)).contains("upgrade-insecure-requests");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/api/v1/work-items", "/v3/api-docs"})
    void noCacheKeepsAPageOrData(String path) throws Exception {
        assertThat(ask(path).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
    }

    private static String policy(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElse("");
    }

    private HttpResponse<String> ask(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}

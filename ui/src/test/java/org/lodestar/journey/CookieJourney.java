package org.lodestar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cookie that says who is at a browser: how it comes, what it is worth, and when it is worth nothing any more. */
class CookieJourney extends InTheBrowser {

    private static final String NAME = "JSESSIONID";

    @Test
    void theSessionIsAnotherOneAfterSigningIn() throws Exception {
        var before = cookie(ask("/login", ""));
        var after = cookie(signIn(before));
        assertThat(after).isNotEmpty().isNotEqualTo(before);
        assertThat(isLetIn(after)).isTrue();
        assertThat(isLetIn(before)).isFalse();
    }

    @Test
    void anIdHas128RandomBitsAndIsNeverTheSame() throws Exception {
        var one = cookie(ask("/login", ""));
        var other = cookie(ask("/login", ""));
        assertThat(one).matches("[0-9A-F]{32}").isNotEqualTo(other);
    }

    @Test
    void anIdSomebodyInventedIsNotTakenOver() throws Exception {
        var invented = "0123456789ABCDEF0123456789ABCDEF";
        assertThat(cookie(signIn(invented))).isNotEmpty().isNotEqualTo(invented);
        assertThat(isLetIn(invented)).isFalse();
    }

    @Test
    void anIdInAnAddressLetsNobodyIn() throws Exception {
        var signedIn = cookie(signIn(cookie(ask("/login", ""))));
        assertThat(ask("/my-referrals;jsessionid=" + signedIn, "").statusCode()).isNotEqualTo(200);
        assertThat(ask("/login", "").body()).doesNotContain("jsessionid");
    }

    @Test
    void scriptsDoNotSeeItAndOtherSitesDoNotBringItAlong() {
        var teacher = oakmont("teacher");
        assertThat(String.valueOf(teacher.page().evaluate("() => document.cookie")))
                .doesNotContain(NAME);
        var cookie = inTheBrowser(teacher);
        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.sameSite.name()).isEqualTo("LAX");
    }

    @Test
    void whoeverSignsOutLeavesNothingBehindThatLetsSomebodyIn() throws Exception {
        var teacher = oakmont("teacher");
        var signedIn = inTheBrowser(teacher).value;
        assertThat(isLetIn(signedIn)).isTrue();
        teacher.page()
                .locator("vaadin-menu-bar.person-menu vaadin-menu-bar-button")
                .first()
                .click();
        teacher.page().locator("vaadin-menu-bar-item").getByText("Sign out").click();
        teacher.page().locator("vaadin-login-form").waitFor();
        assertThat(isLetIn(signedIn)).isFalse();
    }

    @Test
    void theWayOutIsOnEveryPage() {
        var admin = oakmont("admin");
        for (var place : List.of("pathways", "people", "schools", "rosters", "students", "settings", "refer")) {
            admin.goTo(place);
            admin.page()
                    .locator("vaadin-menu-bar.person-menu vaadin-menu-bar-button")
                    .first()
                    .click();
            admin.page().locator("vaadin-menu-bar-item").getByText("Sign out").waitFor();
        }
    }

    @Test
    void aPasswordIsMaskedAndMayBePasted() {
        var teacher = oakmont("teacher");
        teacher.page().context().clearCookies();
        teacher.page().navigate(address() + "/login");
        var password = teacher.page().locator("vaadin-login-form input[name=password]");
        assertThat(password.getAttribute("type")).isEqualTo("password");
        assertThat(password.getAttribute("autocomplete")).isEqualTo("current-password");
        var taken = password.evaluate(
                "field => field.dispatchEvent(new ClipboardEvent('paste', { cancelable: true, bubbles: true }))");
        assertThat(taken).as("nothing keeps a password manager from pasting").isEqualTo(true);
    }

    private static Cookie inTheBrowser(Visitor visitor) {
        return visitor.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals(NAME))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> signIn(String session) throws Exception {
        var form =
                "username=" + URLEncoder.encode("teacher@oakmont.demo", StandardCharsets.UTF_8) + "&password=lodestar";
        return send(HttpRequest.newBuilder(URI.create(address() + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", NAME + "=" + session)
                .POST(BodyPublishers.ofString(form)));
    }

    private boolean isLetIn(String session) throws Exception {
        return ask("/my-referrals", session).statusCode() == 200;
    }

    private HttpResponse<String> ask(String path, String session) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address() + path));
        return send(session.isEmpty() ? request : request.header("Cookie", NAME + "=" + session));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    /** The id an answer sets, empty where it sets none. */
    private static String cookie(HttpResponse<?> answer) {
        return answer.headers().firstValue("Set-Cookie").orElse("").replaceFirst("^" + NAME + "=([^;]*).*$", "$1");
    }
}

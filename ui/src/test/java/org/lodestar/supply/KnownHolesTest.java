package org.lodestar.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check itself, against answers as OSV gives them. */
class KnownHolesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String LIBRARY = "pkg:maven/org.example/library@1.2.0";
    private static final String BUTTON = "pkg:npm/%40example/button@3.0.0";
    private static final Map<String, String> ANSWERS = Map.of(
            "/v1/querybatch",
            """
            {"results": [{"vulns": [{"id": "GHSA-aaaa-bbbb-cccc"}, {"id": "GHSA-mild-mild-mild"}]},
                         {"vulns": [{"id": "CVE-2026-1"}]}, {}]}""",
            "/v1/vulns/GHSA-aaaa-bbbb-cccc",
            """
            {"summary": "Runs what it is sent", "database_specific": {"severity": "CRITICAL"},
             "affected": [
               {"package": {"name": "org.example:library"},
                "ranges": [{"events": [{"introduced": "0"}, {"fixed": "1.2.3"}]},
                           {"events": [{"introduced": "2.0.0"}, {"fixed": "2.0.1"}]}]},
               {"package": {"name": "org.example:other"}, "ranges": [{"events": [{"fixed": "9.9"}]}]}]}""",
            "/v1/vulns/GHSA-mild-mild-mild",
            """
            {"severity": [{"type": "CVSS_V3", "score": "CVSS:3.1/AV:L/AC:H/PR:L/UI:R/S:U/C:L/I:N/A:N"}]}""",
            "/v1/vulns/CVE-2026-1",
            """
            {"severity": [{"type": "CVSS_V3", "score": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}],
             "affected": [{"package": {"name": "@example/button"}}]}""");

    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var answer = ANSWERS.get(exchange.getRequestURI().getPath());
            var bytes = String.valueOf(answer).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer == null ? 404 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void criticalHolesAreNamedWithWhatClosesThem() throws Exception {
        var known = known("id,until,why");
        assertThat(known.checked()).isTrue();
        assertThat(known.open())
                .extracting(Hole::inOneLine)
                .containsExactly(
                        LIBRARY + ": GHSA-aaaa-bbbb-cccc (critical), closed in 1.2.3 or 2.0.1: Runs what it is sent",
                        BUTTON + ": CVE-2026-1 (critical), no version closes it yet");
        assertThat(known.lines()).hasSize(4).first().asString().contains("3 parts", "3 holes", "2 critical");
    }

    @Test
    void anAcceptedHoleIsLeftUntilItsLastDay() throws Exception {
        var line = "\nCVE-2026-1,%s,the button is never given what others wrote";
        assertThat(known("id,until,why" + line.formatted(TODAY)).open())
                .extracting(Hole::id)
                .containsExactly("GHSA-aaaa-bbbb-cccc");
        assertThat(known("id,until,why" + line.formatted(TODAY.minusDays(1))).open())
                .hasSize(2);
        assertThatThrownBy(() -> known("id,until,why\nCVE-2026-1,2027-01-01,ok"))
                .hasMessageContaining("Say why");
    }

    @Test
    void whatCannotBeAskedIsSaidToBeUnchecked() throws Exception {
        var nobody = URI.create("http://localhost:" + server.getAddress().getPort());
        server.stop(0);
        var known = KnownHoles.in(List.of(LIBRARY), nobody, new AcceptedHoles("id,until,why"), TODAY);
        assertThat(known.checked()).isFalse();
        assertThat(known.lines()).singleElement().asString().startsWith("NOT CHECKED");
    }

    @Test
    void anAnswerForOtherPartsIsNoAnswer() throws Exception {
        var known = KnownHoles.in(List.of(LIBRARY), place(), new AcceptedHoles("id,until,why"), TODAY);
        assertThat(known.checked()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H, 9.8",
        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H, 10.0",
        "CVSS:3.0/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H, 8.1",
        "CVSS:3.1/AV:N/AC:L/PR:L/UI:R/S:C/C:L/I:L/A:N, 5.4",
        "CVSS:3.1/AV:L/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N, 0.0"
    })
    void theScoreIsThatOfTheStandard(String vector, double score) {
        assertThat(Cvss.score(vector)).isCloseTo(score, within(0.001));
        assertThat(Cvss.isCritical(vector)).isEqualTo(score >= 9);
    }

    @Test
    void theNewestVectorIsCriticalWhereAnybodyMayReadOrChangeAll() {
        assertThat(Cvss.isCritical("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N"))
                .isTrue();
        assertThat(Cvss.isCritical("CVSS:4.0/AV:N/AC:L/AT:N/PR:H/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N"))
                .isFalse();
    }

    private KnownHoles known(String accepted) throws Exception {
        return KnownHoles.in(
                List.of(LIBRARY, BUTTON, "pkg:npm/fine@1.0.0"), place(), new AcceptedHoles(accepted), TODAY);
    }

    private URI place() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }
}

package org.lodestar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.catalina.valves.ValveBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.platform.people.Accounts;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.testing.TestPostgres;
import org.lodestar.platform.tokens.ActsAs;
import org.lodestar.platform.tokens.MadeToken;
import org.lodestar.platform.tokens.NewToken;
import org.lodestar.platform.tokens.TokenScope;
import org.lodestar.platform.tokens.Tokens;
import org.lodestar.ui.LodestarApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** Where a call comes from is believed from the proxy in front alone. */
@SpringBootTest(classes = LodestarApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestPostgres.class)
class TrustedProxiesIT {
    private static final String CLIENT = "203.0.113.9";

    @LocalServerPort
    int port;

    @Autowired
    Tokens tokens;

    @Autowired
    Accounts accounts;

    @Autowired
    ServletWebServerApplicationContext context;

    @Test
    void theProxyOnThisMachineSaysWhereACallComesFrom() throws Exception {
        var admin = accounts.loadUserByUsername("admin@riverbend.demo");
        var made = Me.as(
                admin, () -> tokens.make(new NewToken("SIS", new ActsAs.Me(), Set.of(TokenScope.PATHWAYS_READ), 1)));
        call(made);
        Me.as(admin, () -> {
            tokens.revoke(made.token().id());
            return made;
        });
        var usedFrom = Me.as(admin, tokens::all).stream()
                .filter(token -> token.id().equals(made.token().id()))
                .findFirst()
                .orElseThrow()
                .usedFrom();
        assertThat(usedFrom).isEqualTo(CLIENT);
    }

    private void call(MadeToken made) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/pathways"))
                .header("Authorization", "Bearer " + made.secret())
                .header("X-Forwarded-For", "198.51.100.1, " + CLIENT)
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"198.51.100.7", "10.0.0.8", "192.168.1.20", "172.17.0.1", "127.0.0.2", "fe80::1"})
    void nobodyElseIsBelieved(String sender) throws Exception {
        assertThat(seenFrom(sender)).isEqualTo(sender);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "0:0:0:0:0:0:0:1"})
    void loopbackIsBelieved(String sender) throws Exception {
        assertThat(seenFrom(sender)).isEqualTo(CLIENT);
    }

    /** What the product's own valve makes of a call that says it comes from elsewhere. */
    private String seenFrom(String sender) throws Exception {
        var coyote = new org.apache.coyote.Request();
        coyote.getMimeHeaders().addValue("X-Forwarded-For").setString(CLIENT);
        var request = new Request(new Connector());
        request.setCoyoteRequest(coyote);
        request.setRemoteAddr(sender);
        var seen = new Object() {
            String address = "";
        };
        var valve = new RemoteIpValve();
        valve.setInternalProxies(ours().getInternalProxies());
        valve.setNext(new ValveBase(true) {
            @Override
            public void invoke(Request arrived, Response answer) {
                seen.address = arrived.getRemoteAddr();
            }
        });
        valve.invoke(request, new Response());
        return seen.address;
    }

    private RemoteIpValve ours() {
        var engine = ((TomcatWebServer) context.getWebServer()).getTomcat().getEngine();
        return StreamSupport.stream(
                        java.util.List.of(engine.getPipeline().getValves()).spliterator(), false)
                .filter(RemoteIpValve.class::isInstance)
                .map(RemoteIpValve.class::cast)
                .findFirst()
                .orElseThrow();
    }
}

package org.lodestar.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;

class HostCookieTest {

    @Test
    void withHttpsTheCookieIsOfThisHostAlone() {
        var server = new TomcatServletWebServerFactory();
        server.getSession().getCookie().setSecure(true);
        new HostCookie().customize(server);
        assertThat(server.getSession().getCookie().getName()).isEqualTo("__Host-lodestar");
        assertThat(server.getSession().getCookie().getPath()).isEqualTo("/");
        assertThat(server.getSession().getCookie().getDomain()).isNull();
    }

    @Test
    void withoutHttpsNoBrowserWouldTakeSuchAName() {
        var server = new TomcatServletWebServerFactory();
        server.getSession().getCookie().setSecure(false);
        new HostCookie().customize(server);
        assertThat(server.getSession().getCookie().getName()).isNull();
    }
}

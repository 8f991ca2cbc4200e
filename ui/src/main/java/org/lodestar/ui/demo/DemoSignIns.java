package org.lodestar.ui.demo;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints, once everything is up, the address and the sign-ins of the demo. */
@Component
@Profile("demo & !production")
class DemoSignIns {

    @EventListener
    void print(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof ServletWebServerApplicationContext web
                && web.getWebServer() != null) {
            System.out.println(words(web.getWebServer().getPort()));
        }
    }

    static String words(int port) {
        return """

                Lodestar is ready:  http://localhost:%d

                This is a demo. Every password is  %s
                  ROLE@oakmont.demo and ROLE@riverbend.demo, with ROLE one of
                  %s
                  operator@lodestar.demo
                """.formatted(port, DemoDistrict.PASSWORD, String.join(", ", DemoDistrict.ROLES));
    }
}

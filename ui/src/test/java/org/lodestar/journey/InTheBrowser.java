package org.lodestar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.lodestar.platform.testing.TestPostgres;
import org.lodestar.ui.LodestarApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** A journey of people through the running product with its demo districts, in a real Chromium. */
@SpringBootTest(classes = LodestarApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestPostgres.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InTheBrowser {

    static final int DESKTOP = 1280;
    static final int PHONE = 360;

    private final List<Visitor> visitors = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    void open() {
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    Visitor oakmont(String role) {
        return visitor(role + "@oakmont.demo", DESKTOP);
    }

    Visitor visitor(String email, int width) {
        var visitor = Visitor.signedIn(browser, address(), email, width);
        visitors.add(visitor);
        return visitor;
    }

    Visitor stranger(int width) {
        var visitor = Visitor.stranger(browser, address(), width);
        visitors.add(visitor);
        return visitor;
    }

    /** The last thing each saw is kept, to look at when something went wrong. No way leads past the pages' policy. */
    @AfterEach
    void leave(TestInfo test) {
        for (int i = 0; i < visitors.size(); i++) {
            visitors.get(i).picture("last/" + test.getDisplayName().replace("()", "") + "-" + i);
        }
        var refused = visitors.stream()
                .flatMap(visitor -> visitor.refusedByThePolicy().stream())
                .toList();
        visitors.forEach(Visitor::close);
        visitors.clear();
        assertThat(refused).as("what the Content-Security-Policy refused").isEmpty();
    }

    String address() {
        return "http://localhost:" + port;
    }

    @AfterAll
    void close() {
        browser.close();
        playwright.close();
    }
}

package org.lodestar.ui.rest.answers;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Answers addresses below /api that no call has with a problem instead of a page for people. */
@Configuration
class NothingHere {

    private static final int BEFORE_THE_PAGES = Ordered.LOWEST_PRECEDENCE - 100;

    @Bean
    SimpleUrlHandlerMapping addressesThatNoCallHas(ProblemWriter problems) {
        HttpRequestHandler answer = (request, response) ->
                problems.write(request, response, HttpStatus.NOT_FOUND, "There is nothing at this address.");
        return new SimpleUrlHandlerMapping(Map.of("/api/v1/**", answer), BEFORE_THE_PAGES);
    }
}

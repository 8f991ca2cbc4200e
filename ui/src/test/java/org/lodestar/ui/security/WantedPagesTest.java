package org.lodestar.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class WantedPagesTest {

    @Test
    void whoSignsInComesToThePageTheyAskedForNotToWhatTheBrowserFetchedBesides() {
        assertThat(isKept("GET", "navigate", "document")).as("a page").isTrue();
        assertThat(isKept("GET", null, null)).as("an old browser").isTrue();
        assertThat(isKept("GET", "no-cors", "image")).as("an icon").isFalse();
        assertThat(isKept("GET", "cors", "manifest")).as("a manifest").isFalse();
        assertThat(isKept("GET", "navigate", "iframe")).as("a frame").isFalse();
        assertThat(isKept("POST", "navigate", "document")).as("a form").isFalse();
    }

    private static boolean isKept(String method, String mode, String into) {
        var request = new MockHttpServletRequest(method, "/somewhere");
        if (mode != null) {
            request.addHeader("Sec-Fetch-Mode", mode);
            request.addHeader("Sec-Fetch-Dest", into);
        }
        var response = new MockHttpServletResponse();
        WantedPages.cache().saveRequest(request, response);
        return WantedPages.cache().getRequest(request, response) != null;
    }
}

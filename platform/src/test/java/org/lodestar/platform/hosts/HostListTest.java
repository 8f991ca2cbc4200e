package org.lodestar.platform.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostListTest {

    private final HostList list = new HostList(List.of("www.example.org", "*.video.example.com"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.org",
                "https://www.example.org/",
                "https://WWW.Example.ORG/a?b=c#d",
                "HTTPS://www.example.org:443/a",
                "https://a.video.example.com/",
                "https://a.b.video.example.com/"
            })
    void allowsWhatTheDistrictNamed(String address) {
        assertThat(list.allows(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "www.example.org",
                "//www.example.org/",
                "http://www.example.org/",
                "https://example.org/",
                "https://evil.org/",
                "https://www.example.org.evil.org/",
                "https://www.example.org:8443/",
                "https://www.example.org@evil.org/",
                "https://user:secret@www.example.org/",
                "https://evil.org\\@www.example.org/",
                "https:\\\\www.example.org/",
                "https:///www.example.org/",
                "https://evil.org/https://www.example.org/",
                "https://evil.org#www.example.org",
                "https://evil.org?www.example.org",
                "https://www.example.org%2eevil.org/",
                "https://www.exam\tple.org/",
                " https://www.example.org/",
                "https://www.example.org./",
                "https://ｗｗｗ.example.org/",
                "https://video.example.com/",
                "https://evilvideo.example.com/",
                "https://.video.example.com/",
                "javascript://www.example.org/%0aalert(1)",
                "data:text/html,https://www.example.org/",
                "blob:https://www.example.org/1",
                "https:www.example.org"
            })
    void allowsNothingThatOnlyLooksLikeIt(String address) {
        assertThat(list.allows(address)).isFalse();
    }
}

package org.lodestar.platform.hosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;

@WithPostgres
class AllowedHostsIT {

    @Autowired
    AllowedHosts hosts;

    @Autowired
    TestDistricts districts;

    private TestDistrict district;

    @BeforeEach
    void aDistrict() {
        district = districts.fresh();
    }

    @Test
    void areNoneUntilTheDistrictSaysSo() {
        assertThat(district.as("teacher", hosts::list)).isEqualTo(HostList.EMPTY);
    }

    @Test
    void areTheDistrictsOwn() {
        district.doAs("admin", () -> hosts.allow(" Www.Example.ORG "));
        district.doAs("admin", () -> hosts.allow("*.example.com"));
        district.doAs("admin", () -> hosts.allow("www.example.org"));
        assertThat(district.as("teacher", hosts::list).hosts()).containsExactly("www.example.org", "*.example.com");
        assertThat(districts.fresh().as("admin", hosts::list).hosts()).isEmpty();
        district.doAs("admin", () -> hosts.forbid("www.example.org"));
        assertThat(district.as("teacher", hosts::list).hosts()).containsExactly("*.example.com");
    }

    @Test
    void areNotForEverybodyToChange() {
        assertThatThrownBy(() -> district.doAs("teacher", () -> hosts.allow("www.example.org")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> district.doAs("teacher", () -> hosts.forbid("www.example.org")))
                .isInstanceOf(Refused.class);
        assertThat(district.as("teacher", hosts::list).hosts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "*.org",
                "localhost",
                "127.0.0.1",
                "[::1]",
                "https://www.example.org",
                "www.example.org/a",
                "www.example.org:8443",
                "www.example.org; script-src *",
                "www.example.org 'unsafe-inline'",
                "www.*.org",
                "*.*.example.org",
                "-a.example.org",
                "a..example.org",
                "example.org.",
                "bücher.example.org"
            })
    void mustBeHosts(String typed) {
        assertThatThrownBy(() -> district.doAs("admin", () -> hosts.allow(typed)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("www.example.org");
        assertThat(district.as("admin", hosts::list).hosts()).isEmpty();
    }
}

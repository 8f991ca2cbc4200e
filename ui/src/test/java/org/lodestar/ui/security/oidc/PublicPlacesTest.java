package org.lodestar.ui.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.platform.districts.Refused;
import org.springframework.mock.env.MockEnvironment;

class PublicPlacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://8.8.8.8/",
                "https://127.0.0.1/",
                "https://localhost:8443/",
                "https://10.1.2.3/",
                "https://192.168.0.1/",
                "https://172.16.5.5/",
                "https://169.254.169.254/latest",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://[::1]/",
                "https://[fd00::1]/",
                "https://[fe80::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://user:pw@8.8.8.8/",
                "https:///nowhere",
                "https://no-such-host.invalid/"
            })
    void productionCallsNoNeighborOfItsOwn(String place) {
        assertThatThrownBy(() -> production().mustBe(URI.create(place))).isInstanceOf(Refused.class);
    }

    @Test
    void aPublicHostIsCalled() throws Exception {
        assertThatCode(() -> production().mustBe(URI.create("https://8.8.8.8/")))
                .doesNotThrowAnyException();
        assertThat(PublicPlaces.isPublic(InetAddress.getByName("2606:4700::1111")))
                .isTrue();
    }

    @Test
    void anOperatorMayNameAHostOfTheirOwnNetwork() {
        var settings =
                new MockEnvironment().withProperty("lodestar.sign-in.private-hosts", "10.1.2.3,keycloak.internal");
        settings.setActiveProfiles("production");
        var places = new PublicPlaces(settings);
        assertThatCode(() -> places.mustBe(URI.create("https://10.1.2.3/realms/elm")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> places.mustBe(URI.create("https://10.1.2.4/"))).isInstanceOf(Refused.class);
    }

    @Test
    void theDemoMayTryAProviderOnThisMachine() {
        assertThatCode(() -> new PublicPlaces(new MockEnvironment()).mustBe(URI.create("http://localhost:9000/")))
                .doesNotThrowAnyException();
    }

    private static PublicPlaces production() {
        var settings = new MockEnvironment();
        settings.setActiveProfiles("production");
        return new PublicPlaces(settings);
    }
}

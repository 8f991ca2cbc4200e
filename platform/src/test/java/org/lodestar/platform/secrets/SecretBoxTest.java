package org.lodestar.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodestar.platform.districts.Refused;
import org.springframework.mock.env.MockEnvironment;

class SecretBoxTest {
    private static final String KEY = "x4T9-this-is-only-for-this-test-0";

    @TempDir
    Path folder;

    @Test
    void whatIsSealedOpensForTheSameThingAndKeyOnly() {
        var box = box(new MockEnvironment().withProperty("lodestar.secret", KEY));
        var sealed = box.seal("client secret", "district a");
        assertThat(sealed).doesNotContain("client secret");
        assertThat(box.open(sealed, "district a")).isEqualTo("client secret");
        assertThatThrownBy(() -> box.open(sealed, "district b")).isInstanceOf(Refused.class);
        var other = box(new MockEnvironment().withProperty("lodestar.secret", KEY + "!"));
        assertThatThrownBy(() -> other.open(sealed, "district a")).hasMessageContaining("LODESTAR_SECRET");
        assertThat(box.seal("client secret", "district a")).isNotEqualTo(sealed);
    }

    @Test
    void productionNeedsALongKeyFromTheEnvironment() {
        var production = new MockEnvironment();
        production.setActiveProfiles("production");
        assertThatThrownBy(() -> box(production).seal("s", "a")).hasMessageContaining("LODESTAR_SECRET");
        production.setProperty("lodestar.secret", "short");
        assertThatThrownBy(() -> box(production).seal("s", "a")).hasMessageContaining("LODESTAR_SECRET");
    }

    @Test
    void theDemoMakesAKeyBesideItsDataThatOutlivesARestart() {
        var demo = new MockEnvironment().withProperty("lodestar.data", folder.toString());
        var sealed = box(demo).seal("client secret", "a");
        assertThat(box(demo).open(sealed, "a")).isEqualTo("client secret");
    }

    private static SecretBox box(MockEnvironment settings) {
        return new SecretBox(new SecretKeySource(settings));
    }
}

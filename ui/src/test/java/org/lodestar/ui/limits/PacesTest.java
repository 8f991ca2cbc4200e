package org.lodestar.ui.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.limits.Limit;
import org.springframework.mock.env.MockEnvironment;

class PacesTest {

    @Test
    void everyPaceIsInTheOperatorsGuideWithItsUsualNumber() throws Exception {
        var guide = Files.readString(Path.of("").toAbsolutePath().getParent().resolve("docs/operating.md"));
        for (var pace : Pace.values()) {
            assertThat(guide).contains("`lodestar.limits." + pace.setting() + "` | " + pace.usual() + " |");
        }
    }

    @Test
    void theInstallationSetsAnotherNumber() {
        var settings = new MockEnvironment().withProperty("lodestar.limits.uploads-per-hour", "7");
        var set = Paces.read(settings);
        assertThat(set.get(Pace.UPLOADS)).isEqualTo(new Limit(7, Duration.ofHours(1)));
        assertThat(set.get(Pace.CALLS)).isEqualTo(Limit.perMinute(1200));
    }

    @Test
    void aNumberThatLetsNobodyInIsRefusedAtTheStart() {
        var settings = new MockEnvironment().withProperty("lodestar.limits.calls-per-minute", "0");
        assertThatThrownBy(() -> Paces.read(settings)).isInstanceOf(IllegalArgumentException.class);
    }
}

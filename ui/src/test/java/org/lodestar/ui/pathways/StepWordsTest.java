package org.lodestar.ui.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepWordsTest {

    @ParameterizedTest
    @CsvSource({"PT30M,30 minutes", "PT1H,1 hour", "PT24H,1 day", "P3D,3 days", "P14D,2 weeks", "PT36H,36 hours"})
    void durationsAreSaidInTheLargestWholeUnit(Duration duration, String words) {
        assertThat(StepWords.duration(duration)).isEqualTo(words);
    }
}

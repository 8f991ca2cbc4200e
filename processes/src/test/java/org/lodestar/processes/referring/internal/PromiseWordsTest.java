package org.lodestar.processes.referring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.processes.files.PathwaySettings;

class PromiseWordsTest {

    private static final ZonedDateTime MONDAY_AT_TEN =
            ZonedDateTime.of(2026, 11, 23, 10, 10, 0, 0, ZoneId.of("America/Los_Angeles"));

    @ParameterizedTest
    @CsvSource({
        "4, 2 pm today",
        "2, noon today",
        "24, tomorrow 10 am",
        "26, tomorrow noon",
        "72, Thursday",
        "168, November 30"
    })
    void saysByWhenAsAPersonWould(int hours, String words) {
        assertThat(PromiseWords.by(MONDAY_AT_TEN, MONDAY_AT_TEN.plusHours(hours)))
                .isEqualTo(words);
    }

    @Test
    void fillsThePlacesOfThePromise() {
        assertThat(words("{who} looks at it by {by}.", 26)).isEqualTo("The nurse looks at it by tomorrow noon.");
    }

    @Test
    void promisesNoTimeWhereThePathwayNamesNone() {
        assertThat(words("{who} looks at it by {by}.", 0)).isEqualTo("The nurse looks at it soon.");
    }

    @Test
    void saysWhoIsNextWhereNothingIsPromised() {
        assertThat(words("", 0)).isEqualTo("The nurse looks at it next.");
    }

    private static String words(String promise, int hours) {
        PathwaySettings settings = PathwaySettings.read(
                "{\"key\": \"a\", \"promise\": \"" + promise + "\", \"promiseHours\": " + hours + "}");
        return PromiseWords.words(
                settings, "the nurse", MONDAY_AT_TEN, MONDAY_AT_TEN.plusHours(settings.promiseHours()));
    }
}

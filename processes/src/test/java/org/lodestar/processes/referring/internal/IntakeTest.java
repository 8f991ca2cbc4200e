package org.lodestar.processes.referring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.forms.FormReader;
import org.lodestar.forms.FormReading;
import org.lodestar.forms.submission.FormValidator;
import org.lodestar.forms.submission.Submission;
import org.lodestar.forms.submission.Validation;
import org.lodestar.processes.files.PathwaySettings;

class IntakeTest {

    private static final PathwaySettings SETTINGS =
            PathwaySettings.read("{\"key\": \"a\", \"urgentWords\": [\"suicide\", \"sin hogar\", \"daño\"]}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She spoke of SUICIDE. | true",
                "La familia está sin hogar | true",
                "Se hace dano | true",
                "They watched Suicides Squad | false",
                "Late again | false"
            })
    void anUrgentWordCountsWhateverItsCaseAndAccentsButOnlyAsAWord(String said, boolean urgent) {
        assertThat(Intake.urgent(intake(Map.of("words", said)), SETTINGS)).isEqualTo(urgent);
    }

    @Test
    void theAnswerUrgentMakesItUrgent() {
        assertThat(Intake.urgent(intake(Map.of("urgent", true)), SETTINGS)).isTrue();
    }

    @Test
    void theSummaryIsTheLongTextBeforeTheShortOne() {
        assertThat(Intake.summary(intake(Map.of("topic", "Short", "words", "Falls  asleep\nin class"))))
                .isEqualTo("Falls asleep in class");
        assertThat(Intake.summary(intake(Map.of("topic", "Short")))).isEqualTo("Short");
        assertThat(Intake.summary(intake(Map.of()))).isEmpty();
    }

    @Test
    void aLongSummaryIsCutAtAWord() {
        assertThat(Intake.summary(intake(Map.of("words", "word ".repeat(60)))))
                .hasSizeLessThan(165)
                .endsWith("word…");
    }

    private static Submission intake(Map<String, Object> answers) {
        FormReading reading = FormReader.read("""
                {"type": "default", "id": "intake", "schemaVersion": 16, "components": [
                  {"type": "textfield", "id": "a", "key": "topic", "label": "Topic"},
                  {"type": "textarea", "id": "b", "key": "words", "label": "Words"},
                  {"type": "checkbox", "id": "c", "key": "urgent", "label": "Urgent"}]}""");
        Validation validation =
                FormValidator.validate(((FormReading.Readable) reading).definition(), answers, Map.of());
        return ((Validation.Valid) validation).submission();
    }
}

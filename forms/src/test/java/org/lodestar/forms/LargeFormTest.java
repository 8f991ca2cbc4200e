package org.lodestar.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lodestar.forms.state.FormStates;
import org.lodestar.forms.submission.FormValidator;
import org.lodestar.forms.submission.Validation;

/** A form of a thousand fields is followed at every key press: the time is printed, not asserted. */
class LargeFormTest {

    private static final int FIELDS = 1_000;
    private static final int ROUNDS = 200;

    @Test
    void aThousandFieldsAreFollowed() {
        var components = new StringBuilder();
        var answers = new HashMap<String, Object>();
        for (int i = 0; i < FIELDS; i++) {
            components.append(i == 0 ? "" : ",").append("""
                    {"type": "textfield", "id": "F%d", "key": "k%d", "label": "Field %d",
                     "validate": {"required": true, "maxLength": 50}%s}
                    """.formatted(
                    i, i, i, i % 5 == 4 ? ", \"conditional\": {\"hide\": \"=k" + (i - 1) + " = \\\"x\\\"\"}" : ""));
            answers.put("k" + i, i % 10 == 3 ? "x" : "some text");
        }
        var form = ((FormReading.Readable) FormReader.read("{\"components\": [" + components + "]}")).definition();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            assertThat(FormValidator.validate(form, answers, Map.of())).isInstanceOf(Validation.Valid.class);
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.println("1,000 fields stated and validated in " + best / 1_000 + " µs");
        assertThat(FormStates.of(form, answers, Map.of()).visiblePaths()).hasSize(FIELDS - FIELDS / 10);
    }
}

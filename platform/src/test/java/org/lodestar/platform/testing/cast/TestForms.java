package org.lodestar.platform.testing;

import java.util.Map;
import org.lodestar.forms.FormReader;
import org.lodestar.forms.FormReading;
import org.lodestar.forms.submission.FormValidator;
import org.lodestar.forms.submission.Submission;
import org.lodestar.forms.submission.Validation;

/** The smallest form: one line of text under the key {@code words}. */
public final class TestForms {
    public static final String JSON = """
            {"type": "default", "id": "words", "schemaVersion": 16, "components": [
              {"type": "textfield", "id": "Field_words", "key": "words", "label": "In your words"}]}""";

    private TestForms() {}

    public static Submission saying(String words) {
        if (FormReader.read(JSON) instanceof FormReading.Readable form
                && FormValidator.validate(form.definition(), Map.of("words", words), Map.of())
                        instanceof Validation.Valid valid) {
            return valid.submission();
        }
        throw new IllegalStateException("The test's own form is not valid");
    }
}

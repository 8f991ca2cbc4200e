package org.lodestar.forms.submission;

import java.util.Map;
import org.lodestar.forms.FormDefinition;

/** Decides whether answers are valid, as form-js 1.23 does; the only maker of {@link Submission}s. */
public final class FormValidator {
    private FormValidator() {}

    public static Validation validate(FormDefinition definition, Map<String, ?> answers, Map<String, ?> known) {
        throw new UnsupportedOperationException();
    }
}

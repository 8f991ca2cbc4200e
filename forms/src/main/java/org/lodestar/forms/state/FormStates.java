package org.lodestar.forms.state;

import java.util.Map;
import org.lodestar.forms.FormDefinition;

/** Makes {@link FormState}s. */
public final class FormStates {
    private FormStates() {}

    /** @param known what expressions may refer to besides the answers (student, referral, services …) */
    public static FormState of(FormDefinition definition, Map<String, ?> answers, Map<String, ?> known) {
        throw new UnsupportedOperationException();
    }
}

package org.lodestar.forms.state;

import java.util.Map;
import org.lodestar.forms.FormDefinition;
import org.lodestar.forms.state.internal.EvaluatedForm;

/** Makes {@link FormState}s. */
public final class FormStates {
    private FormStates() {}

    /**
     * @param answers by top-level name; copied. A name that is missing takes the known value or the default, one that is
     *     null is an answer that was emptied
     * @param known what expressions may refer to besides the answers (student, referral, services …)
     */
    public static FormState of(FormDefinition definition, Map<String, ?> answers, Map<String, ?> known) {
        return EvaluatedForm.of(definition, answers, known);
    }
}

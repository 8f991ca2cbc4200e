package org.lodestar.forms.submission;

import java.util.List;
import java.util.Map;
import org.lodestar.forms.FormDefinition;
import org.lodestar.forms.FormProblem;
import org.lodestar.forms.state.FormState;
import org.lodestar.forms.state.FormStates;
import org.lodestar.forms.submission.internal.Rules;

/**
 * Decides whether answers are valid, as form-js 1.23 does; the only maker of {@link Submission}s. Fields that are hidden or
 * disabled are not asked. Stricter than form-js, which trusts its own inputs: an answer of the wrong kind, an option that
 * is not offered and a past date where none may be are refused.
 */
public final class FormValidator {
    private FormValidator() {}

    /** @param known what expressions may refer to besides the answers; the same as was shown to the person who answered */
    public static Validation validate(FormDefinition definition, Map<String, ?> answers, Map<String, ?> known) {
        FormState state = FormStates.of(definition, answers, known);
        List<FormProblem> problems = Rules.broken(state);
        return problems.isEmpty()
                ? new Validation.Valid(new Submission(definition, state.data()))
                : new Validation.Invalid(problems);
    }
}

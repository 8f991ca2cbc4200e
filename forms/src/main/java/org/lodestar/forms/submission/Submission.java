package org.lodestar.forms.submission;

import java.util.Map;
import org.lodestar.forms.FormDefinition;
import org.lodestar.forms.submission.internal.Frozen;

/** A form's valid answers, whole, hidden fields dropped. Made by {@link FormValidator} only. */
public final class Submission {
    private final FormDefinition form;
    private final Map<String, Object> answers;

    Submission(FormDefinition form, Map<String, Object> answers) {
        this.form = form;
        this.answers = Frozen.map(answers);
    }

    public FormDefinition form() {
        return form;
    }

    /** Unmodifiable to its depths; what {@link org.lodestar.forms.state.FormState#data()} says it holds. */
    public Map<String, Object> answers() {
        return answers;
    }
}

package org.lodestar.forms.submission;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lodestar.forms.FormDefinition;

/** A form's valid answers, whole, hidden fields dropped. Made by {@link FormValidator} only. */
public final class Submission {
    private final FormDefinition form;
    private final Map<String, Object> answers;

    Submission(FormDefinition form, Map<String, Object> answers) {
        this.form = form;
        this.answers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    public FormDefinition form() {
        return form;
    }

    public Map<String, Object> answers() {
        return answers;
    }
}

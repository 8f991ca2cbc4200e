package org.lodestar.forms.submission;

import java.util.List;
import org.lodestar.forms.FormProblem;

/** What validating came to. */
public sealed interface Validation {
    record Valid(Submission submission) implements Validation {}

    record Invalid(List<FormProblem> problems) implements Validation {}
}

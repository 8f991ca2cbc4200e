package org.lodestar.ui.rest.forms;

import java.util.List;
import org.lodestar.ui.rest.answers.ApiProblem;

/** Whether a form can be used, and if not, why. */
record FormCheckAnswer(boolean valid, List<ApiProblem> problems) {}

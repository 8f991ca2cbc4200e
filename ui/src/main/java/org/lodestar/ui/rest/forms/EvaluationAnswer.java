package org.lodestar.ui.rest.forms;

import java.util.List;
import java.util.Map;

/** What a submission of these answers would give: {@code errors} by answer path, {@code data} without what is hidden. */
record EvaluationAnswer(
        boolean valid, Map<String, List<String>> errors, List<String> visible, Map<String, Object> data) {}

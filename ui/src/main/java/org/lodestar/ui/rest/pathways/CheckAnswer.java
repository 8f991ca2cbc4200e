package org.lodestar.ui.rest.pathways;

import java.util.List;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.ui.rest.answers.ApiProblem;

/** Whether a pathway could be published, and if not, why. */
record CheckAnswer(boolean valid, List<ApiProblem> problems) {

    static CheckAnswer of(List<PathwayProblem> problems) {
        return new CheckAnswer(
                problems.isEmpty(), problems.stream().map(ApiProblem::of).toList());
    }
}

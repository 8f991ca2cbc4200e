package org.lodestar.processes.pathways;

import java.util.List;
import org.lodestar.processes.checks.PathwayProblem;

/** What publishing came to: a new version, or the problems that kept it from being one. */
public sealed interface PublishResult {
    record Published(String key, int version) implements PublishResult {}

    record Refusal(List<PathwayProblem> problems) implements PublishResult {}
}

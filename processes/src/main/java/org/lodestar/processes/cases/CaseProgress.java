package org.lodestar.processes.cases;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands on its diagram: element ids now active and already passed, the milestones in order, and what
 * comes next in words ("Talk with family, waiting for Rosa Ortiz").
 */
public record CaseProgress(
        Set<String> activeElementIds, Set<String> doneElementIds, List<MilestoneProgress> milestones, String next) {

    public enum State {
        DONE,
        CURRENT,
        AHEAD
    }

    public record MilestoneProgress(
            String key, String name, State state, @Nullable Instant since) {}
}

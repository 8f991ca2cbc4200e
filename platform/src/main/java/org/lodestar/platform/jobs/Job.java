package org.lodestar.platform.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A long piece of work. {@code problems} are the first thousand of {@code problemCount}. */
public record Job(
        UUID id,
        String kind,
        String title,
        JobState state,
        int done,
        int total,
        List<JobProblem> problems,
        int problemCount,
        Map<String, Object> result,
        Instant createdAt,
        @Nullable Instant finishedAt) {}

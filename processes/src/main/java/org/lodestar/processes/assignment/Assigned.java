package org.lodestar.processes.assignment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a step waits for: a person, or a team: a role at a school, or in the whole district where {@code school} is null.
 * {@code alsoRole} sees and may take it too, because nobody holds the role there.
 */
public record Assigned(
        @Nullable UUID school,
        @Nullable String role,
        @Nullable UUID person,
        @Nullable String alsoRole) {}

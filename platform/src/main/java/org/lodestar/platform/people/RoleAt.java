package org.lodestar.platform.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role held at a school, or in the whole district where {@code schoolId} is null. */
public record RoleAt(
        String role, @Nullable UUID schoolId, @Nullable String schoolName) {}

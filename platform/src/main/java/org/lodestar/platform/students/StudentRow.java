package org.lodestar.platform.students;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A student in a list; {@code mine}: in a class of the person signed in. */
public record StudentRow(
        UUID id,
        String name,
        @Nullable String grade,
        @Nullable String schoolName,
        @Nullable String studentNumber,
        boolean mine) {}

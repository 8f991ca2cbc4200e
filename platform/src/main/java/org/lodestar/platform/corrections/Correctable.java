package org.lodestar.platform.corrections;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be corrected.
 *
 * @param kind student, guardian, answer or entry
 * @param about where it stands, for people: "Student", a guardian's name, a step's name
 * @param value as it is now; null where there is none
 */
public record Correctable(
        String kind,
        UUID subjectId,
        String field,
        String about,
        String label,
        @Nullable String value) {}

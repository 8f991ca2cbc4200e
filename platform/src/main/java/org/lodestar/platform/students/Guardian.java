package org.lodestar.platform.students;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone responsible for a student. */
public record Guardian(
        UUID id,
        String name,
        @Nullable String relationship,
        @Nullable String language,
        @Nullable String phone,
        @Nullable String email) {}

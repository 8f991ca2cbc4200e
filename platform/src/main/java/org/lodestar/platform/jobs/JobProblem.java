package org.lodestar.platform.jobs;

import org.jspecify.annotations.Nullable;

/** What is wrong at one place of a file. {@code line} counts from 1 with the header as line 1; {@code column} is its name. */
public record JobProblem(
        @Nullable String file,
        @Nullable Integer line,
        @Nullable String column,
        String message) {

    /** What a message quotes may hold a character that cannot be kept. */
    public JobProblem {
        column = column == null ? null : column.replace('\0', '\uFFFD');
        message = message.replace('\0', '\uFFFD');
    }
}

package org.lodestar.processes.tasks;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FormProblem;

/** What became of an attempt to complete a step. */
public sealed interface Completion {
    /** Done; {@code next} says in words what happens now. */
    record Completed(String next) implements Completion {}

    /** Somebody else was quicker, or the case ended meanwhile ({@code by} empty). */
    record AlreadyDone(String by, @Nullable Instant when) implements Completion {}

    /** The answers need correcting; nothing was changed. */
    record Invalid(List<FormProblem> problems) implements Completion {}
}

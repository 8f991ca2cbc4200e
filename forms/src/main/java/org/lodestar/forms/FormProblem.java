package org.lodestar.forms;

import org.jspecify.annotations.Nullable;

/** What is wrong and where: {@code path} of the answer (or of the schema), the field's id, the rule and words for people. */
public record FormProblem(String path, @Nullable String element, String rule, String message) {}

package org.lodestar.processes.checks;

import org.jspecify.annotations.Nullable;

/**
 * Why a pathway may not be published: the file, the element's id and name where there is one, the rule (its class name,
 * like {@code EveryStepHasAForm}) and a message in plain words.
 */
public record PathwayProblem(
        String file, @Nullable String element, @Nullable String elementName, String rule, String message) {}

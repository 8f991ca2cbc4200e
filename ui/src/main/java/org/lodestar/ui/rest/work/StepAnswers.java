package org.lodestar.ui.rest.work;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answers a step is completed with. */
record StepAnswers(
        @Schema(description = "The answers to the step's form, by key") @Nullable
        Map<String, Object> answers) {}

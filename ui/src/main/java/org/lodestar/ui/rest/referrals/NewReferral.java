package org.lodestar.ui.rest.referrals;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral to be made. */
record NewReferral(
        @Schema(description = "The pathway's key", example = "counseling") @Nullable
        String pathway,

        @Schema(description = "The student's id; left out where the pathway is about no student") @Nullable
        UUID student,

        @Schema(description = "The answers to the pathway's intake form, by key") @Nullable
        Map<String, Object> answers) {}

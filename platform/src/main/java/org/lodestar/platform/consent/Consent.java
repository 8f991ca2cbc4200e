package org.lodestar.platform.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A family's answer. {@code state}: requested, given, refused, withdrawn. */
public record Consent(
        UUID id,
        UUID studentId,
        @Nullable UUID referralId,
        String purpose,
        String state,
        @Nullable String method,
        @Nullable String guardianName,
        @Nullable String recordedByName,
        Instant recordedAt,
        @Nullable LocalDate validUntil) {}

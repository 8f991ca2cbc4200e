package org.lodestar.platform.retention;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the retention time says should go: a closed referral, or the whole record of a student who left ({@code referralId}
 * null). One that is {@code held} stays.
 *
 * @param since when the referral was closed or the student left
 */
public record DuePurge(
        @Nullable UUID referralId,
        @Nullable UUID studentId,
        String what,
        @Nullable String studentName,
        Instant since,
        boolean held) {}

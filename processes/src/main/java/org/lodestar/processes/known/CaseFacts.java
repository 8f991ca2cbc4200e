package org.lodestar.processes.known;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the machinery must know of a referral, read without a person signed in and therefore never shown to one. */
public record CaseFacts(
        UUID id,
        long number,
        String pathwayKey,
        int pathwayVersion,
        @Nullable UUID studentId,
        @Nullable UUID schoolId,
        UUID referredBy,
        @Nullable UUID ownerId,
        String state,
        boolean started,
        boolean urgent,
        String summary,
        @Nullable String endingName) {

    public boolean open() {
        return "open".equals(state);
    }

    /** Where {@link CaseFacts} come from: the referrals of the current district only. */
    public interface Source {
        Optional<CaseFacts> find(UUID referralId);

        /** Throws {@link org.lodestar.platform.districts.Refused} where this district has no such referral. */
        CaseFacts require(UUID referralId);
    }
}

package org.lodestar.platform.consent;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Consents of the current district; in this version staff record them. */
@Component
public class Consents {
    public UUID record(
            UUID student,
            @Nullable UUID referral,
            String purpose,
            String state,
            @Nullable String method,
            @Nullable UUID guardian) {
        throw new UnsupportedOperationException();
    }

    public List<Consent> ofStudent(UUID student) {
        throw new UnsupportedOperationException();
    }
}

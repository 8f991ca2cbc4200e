package org.lodestar.processes.referring;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where people refer. */
@org.springframework.stereotype.Component
public class Referring {
    /** The intake form of the pathway's current version; Refused where the person may not start it. */
    public org.lodestar.forms.FormDefinition intake(String pathwayKey) {
        throw new UnsupportedOperationException();
    }

    /** What the intake form may refer to: student, me, services. */
    public Map<String, Object> known(@Nullable UUID student) {
        throw new UnsupportedOperationException();
    }

    /** Validates and sends; the same {@code sendId} again answers with the first referral. */
    public ReferResult refer(UUID sendId, String pathwayKey, @Nullable UUID student, Map<String, Object> answers) {
        throw new UnsupportedOperationException();
    }
}

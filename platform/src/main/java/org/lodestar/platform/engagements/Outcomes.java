package org.lodestar.platform.engagements;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Outcomes of the current district. */
@Component
public class Outcomes {
    public UUID record(UUID referral, String result, String summary) {
        throw new UnsupportedOperationException();
    }

    public List<Outcome> ofReferral(UUID referral) {
        throw new UnsupportedOperationException();
    }

    public List<Outcome> ofStudent(UUID student) {
        throw new UnsupportedOperationException();
    }
}

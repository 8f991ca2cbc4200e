package org.lodestar.platform.engagements;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Engagements of the current district. */
@Component
public class Engagements {
    public UUID open(UUID referral, @Nullable UUID service, String serviceName, @Nullable UUID withStaff) {
        throw new UnsupportedOperationException();
    }

    /** Closes the open engagements of a referral, all or those of one service name. */
    public void close(UUID referral, @Nullable String serviceName, String result) {
        throw new UnsupportedOperationException();
    }

    public List<Engagement> ofReferral(UUID referral) {
        throw new UnsupportedOperationException();
    }

    public List<Engagement> ofStudent(UUID student) {
        throw new UnsupportedOperationException();
    }
}

package org.lodestar.platform.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code kind} is work-item, referral, timeline or job; {@code id} of the thing that changed, {@code referral} it belongs to.
 * After the connection was lost anything may have changed: then the kind is everything and the id the district's.
 */
public record LiveEvent(
        UUID district, String kind, UUID id, @Nullable UUID referral) {

    static LiveEvent everythingIn(UUID district) {
        return new LiveEvent(district, "everything", district, null);
    }

    /** Nobody knows what changed; show everything anew. */
    public boolean isEverything() {
        return kind.equals("everything");
    }
}

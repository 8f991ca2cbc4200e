package org.lodestar.platform.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code kind} is work-item, referral, timeline or job; {@code id} of the thing that changed, {@code referral} it belongs to. */
public record LiveEvent(
        UUID district, String kind, UUID id, @Nullable UUID referral) {}

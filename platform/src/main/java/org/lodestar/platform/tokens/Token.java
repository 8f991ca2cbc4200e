package org.lodestar.platform.tokens;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token as it is listed; its secret is nowhere.
 *
 * @param ending the last letters of its secret
 * @param usedAt when it was last used, within a minute; null for never
 * @param usedFrom the address it was last used from
 */
public record Token(
        UUID id,
        String name,
        String ending,
        String actsAs,
        String madeBy,
        Set<TokenScope> scopes,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable String usedFrom,
        State state) {

    /** Whether it works, or why it does not any more. */
    public enum State {
        WORKS,
        REVOKED,
        EXPIRED,
        /** The person it acted as has left. */
        PERSON_LEFT,
        /** Whoever made it has left, or may not make tokens any more. */
        MAKER_LEFT
    }
}

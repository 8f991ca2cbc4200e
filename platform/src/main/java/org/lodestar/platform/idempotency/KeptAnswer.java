package org.lodestar.platform.idempotency;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the first call with a key was answered; {@code requestHash} tells whether a second one is the same call. */
public record KeptAnswer(
        byte[] requestHash,
        int status,
        String body,
        @Nullable String location) {

    public boolean isFor(byte[] hash) {
        return Arrays.equals(requestHash, hash);
    }
}

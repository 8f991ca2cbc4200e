package org.lodestar.platform.signin;

import java.time.Instant;
import java.util.UUID;

/**
 * One time that somebody signed in with a browser and has not signed out.
 *
 * @param address of the machine
 * @param browser in words, like {@code Firefox on Windows}
 */
public record SignIn(
        UUID id, How how, Instant startedAt, Instant seenAt, Instant endsAt, String address, String browser) {

    /** By what somebody proved who they are. */
    public enum How {
        PASSWORD,
        PASSKEY,
        DISTRICT;

        /** As it is kept. */
        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}

package org.lodestar.ui.security.passkeys;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.Bytes;

/** What a device calls a person: the id of the account, which tells nothing about them. */
final class Handles {

    private static final int BYTES = 16;

    private Handles() {}

    static Bytes of(UUID account) {
        return new Bytes(ByteBuffer.allocate(BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }

    static UUID account(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        if (bytes.remaining() != BYTES) {
            throw new IllegalArgumentException("Not one of our handles");
        }
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}

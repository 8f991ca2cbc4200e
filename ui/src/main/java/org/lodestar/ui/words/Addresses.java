package org.lodestar.ui.words;

import java.util.Optional;
import java.util.UUID;

/** Reads what stands in the address bar, where anything may have been typed. */
public final class Addresses {

    private Addresses() {}

    /** The id, or nothing where the text is none. */
    public static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}

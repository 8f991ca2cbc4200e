package org.lodestar.platform.districts;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Which district the current thread works for: one put in force by {@link #call}, else that of the person signed in.
 * A transaction takes it when it begins (see the database package) and every row it sees is of that district.
 */
public final class DistrictScope {
    private DistrictScope() {}

    public static Optional<UUID> current() {
        throw new UnsupportedOperationException();
    }

    /** Throws {@link Refused} where the thread works for no district. */
    public static UUID require() {
        throw new UnsupportedOperationException();
    }

    /** Runs work for a district; {@link IllegalStateException} inside a transaction of another one. */
    public static <T> T call(UUID district, Supplier<T> work) {
        throw new UnsupportedOperationException();
    }

    public static void run(UUID district, Runnable work) {
        call(district, () -> {
            work.run();
            return true;
        });
    }
}

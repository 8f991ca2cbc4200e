package org.lodestar.platform.districts;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Which district the current thread works for: one put in force by {@link #call}, else that of the person signed in.
 * A transaction takes it when it begins ({@link DistrictTransactions}) and every row it sees is of that district.
 */
public final class DistrictScope {
    private static final ThreadLocal<@Nullable UUID> PUT_IN_FORCE = new ThreadLocal<>();

    private DistrictScope() {}

    public static Optional<UUID> current() {
        var district = PUT_IN_FORCE.get();
        return district != null ? Optional.of(district) : ofPersonSignedIn();
    }

    private static Optional<UUID> ofPersonSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.ofNullable(person.districtId())
                : Optional.empty();
    }

    /** Throws {@link Refused} where the thread works for no district. */
    public static UUID require() {
        return current().orElseThrow(() -> new Refused("This needs a district, and you belong to none."));
    }

    /** Runs work for a district; {@link IllegalStateException} inside a transaction of another one. */
    public static <T> T call(UUID district, Supplier<T> work) {
        var transaction = LastWords.transaction();
        if (transaction != null && !transaction.district().equals(Optional.of(district))) {
            throw new IllegalStateException("The transaction began for "
                    + transaction.district().map(id -> "district " + id).orElse("no district") + ", not for district "
                    + district);
        }
        var before = PUT_IN_FORCE.get();
        PUT_IN_FORCE.set(district);
        try {
            return work.get();
        } finally {
            if (before == null) PUT_IN_FORCE.remove();
            else PUT_IN_FORCE.set(before);
        }
    }

    public static void run(UUID district, Runnable work) {
        call(district, () -> {
            work.run();
            return true;
        });
    }
}

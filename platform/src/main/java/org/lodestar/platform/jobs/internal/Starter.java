package org.lodestar.platform.jobs.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Me;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who started a job and is therefore signed in while it runs; {@code person} null where a machine did. */
public record Starter(@Nullable SignedIn person) {
    public static Starter signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return new Starter(
                authentication != null && authentication.getPrincipal() instanceof SignedIn person ? person : null);
    }

    public @Nullable UUID accountId() {
        return person == null ? null : person.accountId();
    }

    void run(Runnable work) {
        if (person == null) {
            work.run();
            return;
        }
        Me.as(person, () -> {
            work.run();
            return true;
        });
    }
}

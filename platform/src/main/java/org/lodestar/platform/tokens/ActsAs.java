package org.lodestar.platform.tokens;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** As whom a token works. Never as another person: it would do in their name what they do not know of. */
public sealed interface ActsAs {

    /** As whoever makes it. */
    record Me() implements ActsAs {}

    /** As a machine of the district that exists already. */
    record Machine(UUID staffMember) implements ActsAs {}

    /** As a machine made for it; {@code school} null: its role holds in the whole district. */
    record NewMachine(String name, String role, @Nullable UUID school) implements ActsAs {}
}

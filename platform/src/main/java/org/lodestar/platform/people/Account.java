package org.lodestar.platform.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a staff member signs in.
 *
 * @param email what they type; null where only their district signs them in
 */
public record Account(UUID id, @Nullable String email, boolean hasPassword, boolean enabled) {}

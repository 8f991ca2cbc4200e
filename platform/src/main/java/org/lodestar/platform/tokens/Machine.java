package org.lodestar.platform.tokens;

import java.util.UUID;

/**
 * A machine that works for the district.
 *
 * @param roles what it is, in words, like {@code Administrator}
 */
public record Machine(UUID id, String name, String roles) {}

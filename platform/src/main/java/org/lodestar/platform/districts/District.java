package org.lodestar.platform.districts;

import java.time.ZoneId;
import java.util.UUID;

/** A tenant. */
public record District(UUID id, String key, String name, ZoneId timeZone, String language) {}

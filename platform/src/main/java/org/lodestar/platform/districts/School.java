package org.lodestar.platform.districts;

import java.util.UUID;

/** A school (or the district office, {@code kind} district) of the roster. */
public record School(UUID id, String sourceId, String name, String kind, boolean active) {}

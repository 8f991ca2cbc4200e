package org.lodestar.processes.files;

/** A point on the way that families and referrers understand, in the order of {@code pathway.json}. */
public record Milestone(String key, String name) {}

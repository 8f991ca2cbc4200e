package org.lodestar.processes.files;

/**
 * A point on the way that families and referrers understand, in the order of {@code pathway.json}. One that only some
 * cases come to ({@code sometimes}, like a safety check) is shown only where a case has come to it.
 */
public record Milestone(String key, String name, boolean sometimes) {}

package org.lodestar.processes.diagrams;

/** Why something is refused, and the nearest element with an id, where a person can find it. */
public record Objection(Tag nearest, String message) {}

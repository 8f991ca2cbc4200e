package org.lodestar.processes.library;

/** A starter pathway of the library, as the admin sees it; {@code installed} in the current district. */
public record Starter(String key, String name, String need, String description, String icon, boolean installed) {}

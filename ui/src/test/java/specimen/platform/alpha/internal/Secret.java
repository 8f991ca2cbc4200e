package specimen.platform.alpha.internal;

/** Breaks a rule on purpose: see ArchitectureTest. */
public class Secret {}

package specimen.ui;

/** Breaks a rule on purpose: see ArchitectureTest. */
public class ReferralService {}

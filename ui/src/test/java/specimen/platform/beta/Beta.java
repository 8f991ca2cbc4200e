package specimen.platform.beta;

/** Breaks a rule on purpose: see ArchitectureTest. */
public class Beta {
    specimen.platform.alpha.Alpha alpha;
    specimen.platform.alpha.internal.Secret secret;
}

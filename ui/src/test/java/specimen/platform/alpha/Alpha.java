package specimen.platform.alpha;

/** Breaks a rule on purpose: see ArchitectureTest. */
public class Alpha {
    specimen.platform.beta.Beta beta;
}

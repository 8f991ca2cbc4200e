package specimen.forms;

/** Breaks a rule on purpose: see ArchitectureTest. */
public class KnowsSpring {
    org.springframework.context.ApplicationContext context;
    specimen.platform.alpha.Alpha up;
}

package specimen.processes;

/** Breaks a rule on purpose: see ArchitectureTest. */
public class Upwards {
    specimen.ui.Screen screen;
}

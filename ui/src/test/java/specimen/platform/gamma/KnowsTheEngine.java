package specimen.platform.gamma;

/** Breaks a rule on purpose: see ArchitectureTest. */
public class KnowsTheEngine {
    org.camunda.bpm.engine.TaskService tasks;
    com.vaadin.flow.component.UI screen;
    org.camunda.feel.FeelEngine feel;
    specimen.processes.Upwards up;
}

package org.lodestar.processes.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What happens on the diagram of a case; told by the engine in its transaction. */
public interface CaseEvents {

    void reached(DelegateExecution execution, String milestone);

    /** An end event with an ending was passed; other branches may still run. */
    void ending(DelegateExecution execution, String ending, String name);

    /** The whole process is over. */
    void ended(DelegateExecution execution);
}

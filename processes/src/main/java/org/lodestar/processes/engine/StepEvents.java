package org.lodestar.processes.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.lodestar.processes.diagrams.Repetition;
import org.lodestar.processes.diagrams.StepSettings;

/** What happens to a step; told by the engine in its transaction. */
public interface StepEvents {

    /** @param repetition the list the step is repeated over, where it is */
    void changed(StepSettings step, @Nullable Repetition repetition, DelegateTask task);
}

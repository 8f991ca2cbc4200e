package org.lodestar.processes.engine.internal;

import org.camunda.bpm.engine.ProcessEngineException;

/** The engine's last word about something a pathway may not contain, however it came in. */
class Refusal extends ProcessEngineException {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }
}

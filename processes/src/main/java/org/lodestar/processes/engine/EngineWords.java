package org.lodestar.processes.engine;

import org.camunda.bpm.engine.ProcessEngineException;
import org.lodestar.platform.districts.Refused;

/** The engine's failures in words for people. */
public final class EngineWords {
    private EngineWords() {}

    /** A refusal somewhere among the causes as it is, the engine's own failures as one, anything else untouched. */
    public static RuntimeException of(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) return refused;
        }
        return failure instanceof ProcessEngineException ? new Refused(words(failure)) : failure;
    }

    private static String words(RuntimeException failure) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("ENGINE-02004")) {
            return "The pathway does not say where to go from here, so this was not done. "
                    + "Nothing is lost; please tell your district's administrator.";
        }
        return "The pathway could not go on from here, so this was not done. "
                + "Nothing is lost; please tell your district's administrator.";
    }
}

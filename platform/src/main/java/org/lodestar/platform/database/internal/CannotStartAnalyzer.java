package org.lodestar.platform.database.internal;

import org.lodestar.platform.database.CannotStart;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a {@link CannotStart} as two sentences instead of a stack trace. */
class CannotStartAnalyzer extends AbstractFailureAnalyzer<CannotStart> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CannotStart cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}

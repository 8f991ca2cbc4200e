package org.lodestar.ui.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells a refused production start as a short list instead of a stack trace. */
class ProductionRefusalAnalyzer extends AbstractFailureAnalyzer<ProductionRefusal> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ProductionRefusal refusal) {
        return new FailureAnalysis(
                "Lodestar does not start in production with:\n  - " + String.join("\n  - ", refusal.reasons()),
                "Set what is named above. docs/operating.md lists every setting.",
                refusal);
    }
}

package org.lodestar.processes.engine.internal;

import java.util.HashMap;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.lodestar.processes.diagrams.Allowlist;

/** Takes a text as it is and refuses every expression: there is no expression language to escape from. */
class LiteralsOnly extends JuelExpressionManager {

    LiteralsOnly() {
        super(new HashMap<>());
    }

    @Override
    public Expression createExpression(String text) {
        if (text != null && Allowlist.expression(text)) {
            throw new Refusal("Expressions like ${…} or #{…} are not allowed.");
        }
        return super.createExpression(text);
    }
}

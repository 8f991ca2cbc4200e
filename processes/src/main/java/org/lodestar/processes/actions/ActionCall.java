package org.lodestar.processes.actions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.processes.known.CaseFacts;

/**
 * One run of an action: for which case, at which element of the diagram, about which open tasks of the engine, with
 * which inputs already evaluated.
 */
public record ActionCall(CaseFacts facts, String elementName, List<String> engineTasks, Map<String, Object> inputs) {

    public UUID referral() {
        return facts.id();
    }

    /** An input as text, trimmed; empty where it is absent or null. */
    public String text(String input) {
        return Objects.toString(inputs.get(input), "").strip();
    }

    public String text(String input, String otherwise) {
        String text = text(input);
        return text.isEmpty() ? otherwise : text;
    }
}

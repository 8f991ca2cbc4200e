package org.lodestar.processes.diagrams;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list that is gone through: the name of the answer that holds it, and the name of the one entry at hand. */
public record Repetition(String list, String entry) {

    /** The innermost repetition of every step that lies in one, by the step's id. */
    public static Map<String, Repetition> ofSteps(Tag root) {
        Map<String, Repetition> found = new LinkedHashMap<>();
        look(root, null, found);
        return found;
    }

    private static void look(Tag tag, @Nullable Repetition around, Map<String, Repetition> found) {
        Repetition here = tag.child("multiInstanceLoopCharacteristics")
                .map(loop -> new Repetition(
                        loop.attribute("camunda:collection", ""), loop.attribute("camunda:elementVariable", "")))
                .orElse(around);
        if (tag.is("userTask") && here != null) found.put(tag.attribute("id", ""), here);
        tag.children().forEach(child -> look(child, here, found));
    }
}

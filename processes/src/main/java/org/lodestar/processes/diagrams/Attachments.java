package org.lodestar.processes.diagrams;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which step a reminder or an escalation hangs on: the one whose non-interrupting timer leads to it. */
public final class Attachments {
    private Attachments() {}

    /** Steps by the ids of the service tasks that a non-interrupting boundary event of theirs leads to. */
    public static Map<String, String> stepsByAction(Tag root) {
        Map<String, String> steps = new LinkedHashMap<>();
        root.all()
                .filter(scope -> scope.isOf("process", "subProcess"))
                .forEach(scope -> scope.children("boundaryEvent")
                        .filter(event -> "false".equals(event.attribute("cancelActivity")))
                        .forEach(event -> follow(scope, event, steps)));
        return steps;
    }

    private static void follow(Tag scope, Tag event, Map<String, String> steps) {
        Deque<Tag> ahead = new ArrayDeque<>(Set.of(event));
        Set<String> seen = new HashSet<>();
        while (!ahead.isEmpty()) {
            Tag node = ahead.poll();
            if (!seen.add(node.attribute("id", ""))) continue;
            if (node.is("serviceTask"))
                steps.putIfAbsent(node.attribute("id", ""), event.attribute("attachedToRef", ""));
            Diagram.outgoing(scope, node)
                    .forEach(flow ->
                            Diagram.node(scope, flow.attribute("targetRef", "")).ifPresent(ahead::add));
        }
    }
}

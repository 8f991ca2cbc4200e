package org.lodestar.ui.pathways;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lodestar.processes.diagrams.Diagram;
import org.lodestar.processes.diagrams.Tag;
import org.lodestar.processes.diagrams.XmlReader;

/** The named elements of a diagram in the order in which they are come to. */
record DiagramSteps(String name, List<DiagramStep> all) {

    /** Always an answer: no steps where the diagram cannot be read. */
    static DiagramSteps of(String bpmnXml) {
        try {
            var diagram = new Diagram("", XmlReader.read(bpmnXml));
            var named = diagram.processes()
                    .flatMap(DiagramSteps::inOrder)
                    .map(DiagramStep::of)
                    .filter(step -> !step.name().isEmpty())
                    .toList();
            var called = diagram.processes()
                    .map(process -> process.attribute("name", ""))
                    .filter(name -> !name.isBlank())
                    .findFirst();
            return new DiagramSteps("Diagram" + called.map(name -> ": " + name).orElse(""), named);
        } catch (XmlReader.NotReadable e) {
            return new DiagramSteps("Diagram", List.of());
        }
    }

    Stream<DiagramStep> steps() {
        return all.stream().filter(DiagramStep::isStep);
    }

    private static Stream<Tag> inOrder(Tag scope) {
        Set<Tag> seen = new LinkedHashSet<>();
        Deque<Tag> ahead = new ArrayDeque<>();
        Diagram.nodesOf(scope).filter(node -> node.is("startEvent")).forEach(ahead::add);
        while (!ahead.isEmpty()) {
            var node = ahead.poll();
            if (seen.add(node)) {
                followers(scope, node).forEach(ahead::add);
            }
        }
        Diagram.nodesOf(scope).forEach(seen::add);
        return seen.stream()
                .flatMap(node ->
                        node.is("subProcess") ? Stream.concat(Stream.of(node), inOrder(node)) : Stream.of(node));
    }

    private static Stream<Tag> followers(Tag scope, Tag node) {
        var timers = Diagram.nodesOf(scope)
                .filter(event -> event.is("boundaryEvent"))
                .filter(event -> event.attribute("attachedToRef", "").equals(node.id()));
        var next = Diagram.outgoing(scope, node).stream()
                .flatMap(flow -> Diagram.node(scope, flow.attribute("targetRef", "")).stream());
        return Stream.concat(timers, next);
    }
}

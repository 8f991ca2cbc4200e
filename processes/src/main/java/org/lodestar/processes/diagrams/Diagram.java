package org.lodestar.processes.diagrams;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One parsed {@code .bpmn} or {@code .dmn}, with the questions the rules ask of it. */
public record Diagram(String file, Tag root) {

    private static final List<String> NODES = List.of(
            "startEvent",
            "endEvent",
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway",
            "boundaryEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "subProcess",
            "task",
            "manualTask");

    public Stream<Tag> all(String... names) {
        return root.all().filter(tag -> tag.isOf(names));
    }

    public Stream<Tag> processes() {
        return root.children("process");
    }

    /** Processes and embedded subprocesses: each has its own starts, ends and flows. */
    public Stream<Tag> scopes() {
        return root.all().filter(tag -> tag.isOf("process", "subProcess", "transaction"));
    }

    public Stream<Tag> steps() {
        return all("userTask");
    }

    public static Stream<Tag> nodesOf(Tag scope) {
        return scope.children().stream().filter(tag -> NODES.contains(tag.name()));
    }

    public static List<Tag> outgoing(Tag scope, Tag node) {
        return scope.children("sequenceFlow")
                .filter(flow -> flow.attribute("sourceRef", "").equals(node.id()))
                .toList();
    }

    public static Optional<Tag> node(Tag scope, String id) {
        return nodesOf(scope).filter(tag -> id.equals(tag.id())).findFirst();
    }

    /** The form an element names; empty where it names none. */
    public static Optional<String> formOf(Tag element) {
        return Optional.ofNullable(element.attribute("camunda:formRef")).filter(form -> !form.isBlank());
    }
}

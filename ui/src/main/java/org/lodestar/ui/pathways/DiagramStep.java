package org.lodestar.ui.pathways;

import org.lodestar.processes.diagrams.Tag;

/** One element of a diagram, in words: what kind of thing it is and what it is called. */
record DiagramStep(Tag tag, String kind, String name) {

    static DiagramStep of(Tag tag) {
        return new DiagramStep(tag, kindOf(tag), nameOf(tag));
    }

    String id() {
        return tag.attribute("id", "");
    }

    boolean isStep() {
        return tag.is("userTask");
    }

    private static String nameOf(Tag tag) {
        return tag.attribute("name", "").replaceAll("\\s+", " ").strip();
    }

    private static String kindOf(Tag tag) {
        return switch (tag.name()) {
            case "userTask" -> "step";
            case "serviceTask" -> "done by Lodestar";
            case "businessRuleTask" -> "decision table";
            case "startEvent" -> "start";
            case "endEvent" -> "end";
            case "exclusiveGateway", "inclusiveGateway" -> "question";
            case "parallelGateway" -> "side by side";
            case "subProcess" -> "part";
            case "boundaryEvent", "intermediateCatchEvent" -> waitsFor(tag);
            default -> "event";
        };
    }

    private static String waitsFor(Tag tag) {
        if (tag.child("timerEventDefinition").isPresent()) {
            return "after a time";
        }
        return tag.child("messageEventDefinition").isPresent() ? "when told" : "event";
    }
}

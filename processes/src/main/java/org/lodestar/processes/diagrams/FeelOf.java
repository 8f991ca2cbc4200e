package org.lodestar.processes.diagrams;

import java.util.stream.Stream;

/** Where FEEL stands in a diagram or decision. */
public final class FeelOf {
    private FeelOf() {}

    /**
     * Every FEEL expression at or below this element that steers: conditions, priorities, and what decisions look at.
     * Inputs of actions are not among them: they are answered from our own record, so that nothing enters the engine
     * for their sake.
     */
    public static Stream<String> steering(Tag root) {
        return root.all().flatMap(tag -> switch (tag.name()) {
            case "conditionExpression" -> Stream.of(tag.text());
            case "property" -> priority(tag);
            case "inputExpression", "literalExpression", "outputEntry", "inputEntry" ->
                tag.children("text").map(Tag::text).filter(text -> !text.isBlank() && !text.equals("-"));
            default -> Stream.empty();
        });
    }

    /** Every FEEL expression at or below this element: what {@link #steering} finds, and the inputs of actions. */
    public static Stream<String> tag(Tag root) {
        Stream<String> inputs = root.all()
                .filter(tag -> tag.is("property"))
                .filter(tag -> tag.attribute("name", "").startsWith(Properties.INPUT))
                .map(tag -> tag.attribute("value", ""))
                .filter(value -> value.startsWith("="))
                .map(value -> value.substring(1));
        return Stream.concat(steering(root), inputs);
    }

    private static Stream<String> priority(Tag property) {
        return Stream.of(property.attribute("value", ""))
                .filter(value -> value.startsWith("="))
                .filter(value -> !property.attribute("name", "").startsWith(Properties.INPUT))
                .map(value -> value.substring(1));
    }

    /** The names of the lists that are repeated over. */
    public static Stream<String> lists(Tag root) {
        return root.all()
                .filter(tag -> tag.is("multiInstanceLoopCharacteristics"))
                .flatMap(tag -> Stream.ofNullable(tag.attribute("camunda:collection")));
    }
}

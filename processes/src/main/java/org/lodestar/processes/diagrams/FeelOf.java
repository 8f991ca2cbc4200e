package org.lodestar.processes.diagrams;

import java.util.stream.Stream;

/** Where FEEL stands in a diagram or decision. */
public final class FeelOf {

    private FeelOf() {}

    /** Every FEEL expression at or below this element: conditions, inputs, priorities, and what decisions look at. */
    public static Stream<String> tag(Tag root) {
        return root.all().flatMap(tag -> switch (tag.name()) {
            case "conditionExpression" -> Stream.of(tag.text());
            case "property" ->
                Stream.of(tag.attribute("value", ""))
                        .filter(value -> value.startsWith("="))
                        .map(value -> value.substring(1));
            case "inputExpression", "literalExpression", "outputEntry", "inputEntry" ->
                tag.children("text").map(Tag::text).filter(text -> !text.isBlank() && !text.equals("-"));
            default -> Stream.empty();
        });
    }

    /** The names of the lists that are repeated over. */
    public static Stream<String> lists(Tag root) {
        return root.all()
                .filter(tag -> tag.is("multiInstanceLoopCharacteristics"))
                .flatMap(tag -> Stream.ofNullable(tag.attribute("camunda:collection")));
    }
}

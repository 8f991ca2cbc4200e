package org.lodestar.processes.diagrams;

import java.util.stream.Stream;

/** A role that an element names: a step waits for it or shows itself to it, an action tells it. */
public record NamedRoles(Tag element, String role) {

    public static Stream<NamedRoles> in(Diagram diagram) {
        return Stream.concat(
                diagram.steps().flatMap(NamedRoles::ofStep),
                diagram.all("serviceTask").flatMap(NamedRoles::ofAction));
    }

    private static Stream<NamedRoles> ofStep(Tag step) {
        var said = step.properties();
        return Stream.concat(
                        Stream.of(said.getOrDefault("lodestar:role", "").strip()),
                        StepSettings.words(said.getOrDefault("lodestar:visibleTo", "")).stream())
                .filter(role -> !role.isEmpty())
                .distinct()
                .map(role -> new NamedRoles(step, role));
    }

    /** What is computed ({@code =…}) is known only when it happens. */
    private static Stream<NamedRoles> ofAction(Tag action) {
        return Stream.ofNullable(Properties.inputs(action).get("role"))
                .map(String::strip)
                .filter(role -> !role.isEmpty() && !role.startsWith("="))
                .map(role -> new NamedRoles(action, role));
    }
}

package org.lodestar.processes.diagrams;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One XML element, wherever it was parsed: by our own reader when a draft is checked, by the engine when it deploys.
 * Attribute names are local names, with the prefix {@code camunda:} or {@code ?uri:} where they have a namespace.
 */
public record Tag(String namespace, String name, Map<String, String> attributes, List<Tag> children, String text) {

    public static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    public static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    public static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";

    public @Nullable String attribute(String attribute) {
        return attributes.get(attribute);
    }

    public String attribute(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }

    public @Nullable String id() {
        return attributes.get("id");
    }

    public boolean is(String localName) {
        return name.equals(localName);
    }

    public boolean isOf(String... localNames) {
        return List.of(localNames).contains(name);
    }

    public Stream<Tag> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Tag::all));
    }

    public Stream<Tag> children(String localName) {
        return children.stream().filter(child -> child.is(localName));
    }

    public Optional<Tag> child(String localName) {
        return children(localName).findFirst();
    }

    /** Words for people: the element's name where it has one, else its id. */
    public String words() {
        String named = attribute("name");
        if (named != null && !named.isBlank()) return "“" + named + "”";
        return id() == null ? "A <" + name + ">" : "“" + id() + "”";
    }

    /** The values of {@code camunda:property} of this element by name. */
    public Map<String, String> properties() {
        return Properties.of(this);
    }
}

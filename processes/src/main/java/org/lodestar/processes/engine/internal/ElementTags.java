package org.lodestar.processes.engine.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.lodestar.processes.diagrams.AttributeName;
import org.lodestar.processes.diagrams.Tag;

/** The engine's parsed element as our {@link Tag}. */
final class ElementTags {

    private ElementTags() {}

    static Tag of(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        element.attributes().forEach(key -> attributes.put(name(key), element.attribute(key)));
        String namespace = element.getUri() == null ? "" : element.getUri();
        return new Tag(
                namespace,
                element.getTagName(),
                attributes,
                element.elements().stream().map(ElementTags::of).toList(),
                element.getText().strip());
    }

    private static String name(String key) {
        int colon = key.lastIndexOf(':');
        return colon < 0 ? key : AttributeName.of(key.substring(0, colon), key.substring(colon + 1));
    }
}

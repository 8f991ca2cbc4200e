package org.lodestar.processes.engine.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.lodestar.processes.diagrams.AttributeName;
import org.lodestar.processes.diagrams.Tag;

/** The engine's parsed element as our {@link Tag}. */
final class ElementTags {

    /** The engine lists {@code xmlns:bpmn="…"} as an attribute like any other. */
    private static final String DECLARATION = "xmlns";

    /** The engine validates with BPMN's schema, which adds these to elements that do not have them. */
    private static final Set<String> DEFAULTS = Set.of(
            "expressionLanguage=http://www.w3.org/1999/XPath",
            "implementation=##unspecified",
            "implementation=##WebService",
            "isForCompensation=false",
            "startQuantity=1",
            "completionQuantity=1");

    private ElementTags() {}

    static Tag of(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        element.attributes().stream()
                .filter(key -> !key.startsWith(DECLARATION))
                .filter(key -> !DEFAULTS.contains(key + "=" + element.attribute(key)))
                .forEach(key -> attributes.put(name(key), element.attribute(key)));
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

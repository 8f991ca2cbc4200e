package org.lodestar.processes.diagrams;

import java.util.LinkedHashMap;
import java.util.Map;

/** The {@code lodestar:…} properties in an element's extension elements. */
public final class Properties {

    public static final String INPUT = "lodestar:input.";

    private Properties() {}

    static Map<String, String> of(Tag element) {
        Map<String, String> values = new LinkedHashMap<>();
        element.children("extensionElements")
                .flatMap(extension -> extension.children("properties"))
                .flatMap(properties -> properties.children("property"))
                .forEach(property -> values.put(property.attribute("name", ""), property.attribute("value", "")));
        return values;
    }

    /** The inputs of an action: names without the prefix. */
    public static Map<String, String> inputs(Tag element) {
        Map<String, String> inputs = new LinkedHashMap<>();
        of(element).forEach((name, value) -> {
            if (name.startsWith(INPUT)) inputs.put(name.substring(INPUT.length()), value);
        });
        return inputs;
    }
}

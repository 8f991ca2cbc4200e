package org.lodestar.processes.known;

import java.util.LinkedHashMap;
import java.util.Map;

/** Something a form can offer: the words, and what is kept when it is chosen. */
public record Option(String label, Object value) {

    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("label", label);
        map.put("value", value);
        return map;
    }
}

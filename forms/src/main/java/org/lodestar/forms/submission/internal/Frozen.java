package org.lodestar.forms.submission.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers nobody can change any more. */
public final class Frozen {

    private Frozen() {}

    public static Map<String, Object> map(Map<?, ?> answers) {
        Map<String, Object> copy = new LinkedHashMap<>();
        answers.forEach((key, value) -> copy.put(String.valueOf(key), value(value)));
        return Collections.unmodifiableMap(copy);
    }

    private static Object value(Object value) {
        if (value instanceof Map<?, ?> map) return map(map);
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list.size());
            list.forEach(each -> copy.add(value(each)));
            return Collections.unmodifiableList(copy);
        }
        return value;
    }
}
